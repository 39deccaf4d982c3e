package dk.overblik.settings;

import dk.overblik.model.Names;
import dk.overblik.report.Goal.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as it was written.
 *
 * @param comparison the area's name, where the rule names one
 */
record RuleText(Kind kind, Optional<String> comparison) {

    private static final Map<String, Kind> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("merfald", Kind.EXTRA_FALL);
        WORDS.put("mindre stigning", Kind.EXTRA_FALL);
        WORDS.put("på niveau med eller større", Kind.LEVEL_WITH_OR_ABOVE);
        WORDS.put("på niveau med eller mindre", Kind.LEVEL_WITH_OR_BELOW);
        WORDS.put("udvikling højst", Kind.CHANGE_AT_MOST);
        WORDS.put("udvikling mindst", Kind.CHANGE_AT_LEAST);
        WORDS.put("højst", Kind.AT_MOST);
        WORDS.put("mindst", Kind.AT_LEAST);
    }

    static Optional<RuleText> parse(String written) {
        String folded = Names.folded(written);
        for (Map.Entry<String, Kind> words : WORDS.entrySet()) {
            if (folded.equals(words.getKey())) {
                return Optional.of(new RuleText(words.getValue(), Optional.empty()));
            }
            RuleText rule = new RuleText(words.getValue(), Optional.empty());
            String joint = words.getKey() + rule.joint();
            if (!rule.joint().isEmpty() && folded.startsWith(joint)) {
                String area = Names.tidy(written).substring(joint.length());
                return Optional.of(new RuleText(rule.kind, Optional.of(area)));
            }
        }
        return Optional.empty();
    }

    boolean comparesLevels() {
        return kind == Kind.LEVEL_WITH_OR_ABOVE || kind == Kind.LEVEL_WITH_OR_BELOW;
    }

    /** What stands between the rule and the area that it names; nothing where it names none. */
    private String joint() {
        if (kind == Kind.EXTRA_FALL) {
            return " i forhold til ";
        }
        return comparesLevels() ? " end " : "";
    }
}
