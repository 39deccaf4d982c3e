package dk.overblik.importing.meaning.statement;

import dk.overblik.importing.labels.FootnoteMark;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.meaning.axis.TableAxes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remarks that begin with a mark and are about what has the same mark: "2026M06*" and "* Prognose".
 *
 * @param wordsByMark the words of each that change what figures are
 */
public record Footnotes(Map<String, List<String>> wordsByMark) {

    static final Footnotes NONE = new Footnotes(Map.of());

    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "(?iu)\\s*(?:(?:fod)?note )?(?:(\\*+|["
                            + FootnoteMark.SIGNS
                            + "]+)|\\(?(\\d)\\)|(\\d{1,2})(?:[):.]\\s|\\s?=)).*");

    /** What says itself that it is about its mark alone. */
    private static final Pattern LEGEND =
            Pattern.compile("\\s*(?:\\*+|\\(?\\d{1,2}\\)?|[^\\d\\s]{1,2})\\s?=\\s?\\S.*");

    private static final Pattern NEXT_OF_LEGEND =
            Pattern.compile("[,;]?\\s+(?=(?:\\*+|\\(?\\d{1,2}\\)?|[^\\d\\s]{1,2})\\s?=\\s?\\S)");

    private static final Pattern MARK_BEFORE =
            Pattern.compile("^[\\s*(" + FootnoteMark.SIGNS + "]*\\d{0,2}[):.=*\\s]*");

    private static final Pattern MARKED =
            Pattern.compile(
                    ".*[^*\\s("
                            + FootnoteMark.SIGNS
                            + "]\\s*(?:(\\*+|["
                            + FootnoteMark.SIGNS
                            + "]+)|\\(?(\\d{1,2})\\))");

    public Footnotes {
        wordsByMark = Map.copyOf(wordsByMark);
    }

    static Footnotes of(List<String> remarks, Remark.Reading reading) {
        Map<String, List<String>> words = new HashMap<>();
        for (String remark : remarks) {
            for (String each : parts(remark)) {
                markOf(each).ifPresent(mark -> words.putIfAbsent(mark, reading.noted(each)));
            }
        }
        words.values().removeIf(List::isEmpty);
        return new Footnotes(words);
    }

    /** A legend of several marks: "1 = foreløbig, 2 = skøn". */
    private static List<String> parts(String remark) {
        return isLegend(remark) ? List.of(NEXT_OF_LEGEND.split(remark, -1)) : List.of(remark);
    }

    /**
     * Whether a remark is the legend of a mark, "3 = skøn": it is about no more than what has that
     * mark, which may be nothing.
     */
    static boolean isLegend(String remark) {
        return LEGEND.matcher(remark).matches();
    }

    /** Whether a remark is about what has a mark. */
    static boolean isFootnote(String remark) {
        return markOf(remark).isPresent() || isLegend(remark);
    }

    /** The mark that a remark begins with. */
    static Optional<String> markOf(String remark) {
        return group(FOOTNOTE.matcher(remark));
    }

    /** What a footnote says, without its mark. */
    static String withoutMark(String remark) {
        return MARK_BEFORE.matcher(remark).replaceFirst("");
    }

    /** The words that are about a label by its mark. */
    public List<String> of(Label label) {
        return wordsByMark.isEmpty()
                ? List.of()
                : group(MARKED.matcher(label.text())).map(wordsByMark::get).orElse(List.of());
    }

    /** Whether some label of a table has a mark. */
    static boolean isOnLabel(String mark, TableAxes axes) {
        return axes.all().stream()
                .flatMap(axis -> axis.line().labels().stream())
                .anyMatch(
                        label ->
                                group(MARKED.matcher(label.text()))
                                        .filter(mark::equals)
                                        .isPresent());
    }

    private static Optional<String> group(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Optional.of(matcher.group(group));
            }
        }
        return Optional.empty();
    }
}
