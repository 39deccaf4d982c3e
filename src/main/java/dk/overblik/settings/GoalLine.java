package dk.overblik.settings;

import dk.overblik.danish.Quote;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.Settings.Goal.Kind;
import dk.overblik.report.choice.Settings.Goal.Rule;
import dk.overblik.vocabulary.NearestNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One line of the sheet of goals. */
final class GoalLine {

    private static final String COUNTRY = "Hele landet";

    private final FilledForm.Entry name;
    private final FilledForm.Entry benefits;
    private final FilledForm.Entry measure;
    private final FilledForm.Entry rule;
    private final FilledForm.Entry limit;
    private final UsableNames names;

    GoalLine(List<FilledForm.Entry> entries, UsableNames names) {
        this.name = entries.get(0);
        this.benefits = entries.get(1);
        this.measure = entries.get(2);
        this.rule = entries.get(3);
        this.limit = entries.get(4);
        this.names = names;
    }

    FilledForm.Entry name() {
        return name;
    }

    /** The goal, or nothing where a fault was found: each field is told of by itself, at once. */
    Optional<Settings.Goal> goal() {
        boolean named = !name.isBlank();
        if (!named) {
            fault(name, "Målet mangler et navn.");
        }
        Optional<Measure> measured = measure();
        Optional<List<BenefitGroup>> groups = benefits(measured);
        if (rule.isBlank() && !limit.isBlank()) {
            return fault(limit, "Der er en grænse, men ingen regel. Skriv reglen i Regel.");
        }
        Optional<Rule> found = rule.isBlank() ? Optional.empty() : rule(measured);
        boolean whole = named && measured.isPresent() && groups.isPresent();
        return whole && (rule.isBlank() || found.isPresent())
                ? Optional.of(new Settings.Goal(name.text(), groups.get(), measured.get(), found))
                : Optional.empty();
    }

    private Optional<Measure> measure() {
        if (measure.isBlank()) {
            return fault(measure, "Målet mangler en måling. Skriv den som i udtrækket.");
        }
        Measure measured = names.vocabulary().measures().measure(measure.text());
        return MeasureUnit.isKnown(measured)
                ? Optional.of(measured)
                : fault(
                        measure,
                        "Det fremgår ikke, om "
                                + Quote.of(measure.text())
                                + " er et antal, en andel eller kr. Skriv målingen som i udtrækket.");
    }

    /**
     * @param measured empty where the measure is at fault
     */
    private Optional<List<BenefitGroup>> benefits(Optional<Measure> measured) {
        List<BenefitGroup> groups = new ArrayList<>();
        if (!benefits.text().equals("-")) {
            for (String written : names.benefits(benefits)) {
                Optional<BenefitGroup> found = names.benefit(benefits, written);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                groups.add(found.get());
            }
        }
        boolean added = measured.filter(MeasureUnit::addsOverBenefits).isPresent();
        if (groups.size() > 1 && measured.isPresent() && !added) {
            return fault(
                    benefits,
                    "Kun udgifter pr. person og fuldtidspersoner kan lægges sammen over ydelser."
                            + " Skriv ydelserne i hver sin række.");
        }
        if (groups.size() > 1 && !names.vocabulary().benefits().areApart(groups)) {
            return fault(benefits, "Ydelserne overlapper hinanden og kan ikke lægges sammen.");
        }
        return Optional.of(groups);
    }

    /**
     * @param measured empty where the measure is at fault
     */
    private Optional<Rule> rule(Optional<Measure> measured) {
        Optional<RuleText> read = RuleText.parse(rule.text());
        if (read.isEmpty()) {
            return fault(
                    rule,
                    "Reglen "
                            + Quote.of(rule.text())
                            + " kan ikke læses. "
                            + RuleText.advice(rule.text()));
        }
        Optional<String> comparison = Optional.empty();
        if (read.get().comparison().isPresent()) {
            comparison = names.area(rule, read.get().comparison().get());
            if (comparison.isEmpty()) {
                return Optional.empty();
            }
        }
        Kind kind = read.get().kind();
        boolean rank = measured.filter(of -> of.concept() == Measure.Concept.RANK).isPresent();
        if (rank && kind != Kind.AT_MOST) {
            return fault(rule, "En placering kan kun have reglen \"højst\".");
        }
        return read.get().comparesLevels()
                ? levelRule(kind, comparison, measured)
                : limitRule(kind, comparison);
    }

    private Optional<Rule> levelRule(
            Kind kind, Optional<String> comparison, Optional<Measure> measured) {
        if (measured.isPresent() && !MeasureUnit.comparesAreas(measured.get())) {
            return fault(
                    rule,
                    "Antal i to områder kan ikke sammenlignes. Brug en andel eller en udgift.");
        }
        boolean none = limit.isBlank() || limit.number().orElse(1) == 0;
        return none
                ? Optional.of(new Rule(kind, comparison, 0, rule.source()))
                : fault(limit, "Reglen har ingen grænse. Lad feltet stå tomt.");
    }

    private Optional<Rule> limitRule(Kind kind, Optional<String> comparison) {
        return limit.number().isPresent()
                ? Optional.of(
                        new Rule(kind, comparison, limit.number().getAsDouble(), limit.source()))
                : fault(limit, "Reglen mangler en grænse. Skriv et tal, fx 2 eller 1,5.");
    }

    private <T> Optional<T> fault(FilledForm.Entry entry, String sentence) {
        names.faults().add(entry.source(), sentence);
        return Optional.empty();
    }

    /** Each rule as it may be written, with the country for an area. */
    static List<String> examples() {
        return RuleText.WORDS.entrySet().stream()
                .map(
                        words -> {
                            RuleText rule = new RuleText(words.getValue(), Optional.empty());
                            String joint = rule.joint();
                            return words.getKey() + (joint.isEmpty() ? "" : joint + COUNTRY);
                        })
                .toList();
    }

    /**
     * A rule as it was written.
     *
     * @param comparison the area's name, where the rule names one
     */
    private record RuleText(Kind kind, Optional<String> comparison) {

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
                if (folded.equals(joint.strip())) {
                    return Optional.of(rule);
                }
                if (!rule.joint().isEmpty() && folded.startsWith(joint)) {
                    String area = Names.tidy(written).substring(joint.length());
                    return Optional.of(new RuleText(rule.kind, Optional.of(area)));
                }
            }
            return Optional.empty();
        }

        /**
         * How the rule is written that was meant by what cannot be read; all where none is near.
         */
        static String advice(String written) {
            String folded = Names.folded(written);
            return WORDS.keySet().stream()
                    .filter(folded::startsWith)
                    .findFirst()
                    .or(() -> NearestNames.meant(written, WORDS.keySet()))
                    .map(RuleText::adviceOn)
                    .orElse("Skriv en af reglerne: " + String.join(", ", WORDS.keySet()) + ".");
        }

        private static String adviceOn(String meant) {
            RuleText rule =
                    new RuleText(Objects.requireNonNull(WORDS.get(meant)), Optional.empty());
            String joint = rule.joint();
            return "Skriv "
                    + (joint.isEmpty()
                            ? "kun " + Quote.of(meant)
                            : "fx " + Quote.of(meant + joint + "RAR Østjylland"))
                    + (rule.comparesLevels() ? "." : ", og skriv tallet i Grænse.");
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
}
