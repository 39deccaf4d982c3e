package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be known of the line that is named as the outermost before anybody makes much of it,
 * such as a break in its series; nothing of most lines.
 *
 * @param all of each line of the outermost's column, from above
 * @param before what stands before the words, if there are any
 * @param behind what stands behind them
 */
public record BesideOutermost(Outermost outermost, List<Said> all, String before, String behind)
        implements Part {

    /**
     * What is said of a line.
     *
     * @param words empty where there are none
     * @param of the change of persons that they are of; empty where they are of any
     */
    public record Said(String words, Optional<Double> of) {

        /** Of a line of which there is nothing to say. */
        public static final Said NOTHING = new Said("", Optional.empty());

        /** Words of whatever change it is. */
        public static Said of(String words) {
            return new Said(words, Optional.empty());
        }

        boolean isNothing() {
            return words.isEmpty();
        }

        /** What tells it from others. */
        private String key() {
            return of.map(change -> change + " ").orElse("") + words;
        }

        private Optional<Condition> stands(Outermost outermost) {
            return of.map(
                    change -> outermost.shown(0).is(DanishFormat.rounded(change, 0).doubleValue()));
        }
    }

    /** Stands for a line without words. */
    private static final char NONE = '-';

    /** The first of the signs that stand for words, which no words have: a circled one. */
    private static final char FIRST = '\u2460';

    public BesideOutermost {
        all = List.copyOf(all);
    }

    /** Behind something else that is said of the line. */
    BesideOutermost(Outermost outermost, List<Said> all) {
        this(outermost, all, ", ", "");
    }

    /** Nothing where there is nothing to say of any line. */
    public static List<Part> behind(Outermost outermost, List<Said> all) {
        return of(new BesideOutermost(outermost, all));
    }

    /** In parentheses of its own, behind a name. */
    public static List<Part> apart(Outermost outermost, List<Said> all) {
        return of(new BesideOutermost(outermost, all, " (", ")"));
    }

    /** Ahead of something else in the same parentheses. */
    public static List<Part> ahead(Outermost outermost, List<Said> all) {
        return of(new BesideOutermost(outermost, all, "", "; "));
    }

    private static List<Part> of(BesideOutermost one) {
        return one.all.stream().allMatch(Said::isNothing) ? List.of() : List.of(one);
    }

    private String said(Said said) {
        return before + said.words + behind;
    }

    @Override
    public Stream<Place> places() {
        return Stream.empty();
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        return outermost
                .place(values)
                .map(place -> all.get(place.line() - outermost.among().first()))
                .filter(said -> !said.isNothing())
                .filter(said -> said.stands(outermost).stream().allMatch(c -> c.holds(values)))
                .map(this::said)
                .orElse("");
    }

    /** The sign of the line is looked up once, and the words put in its place. */
    @Override
    public String formula(Function<Place, String> addresses) {
        Map<String, Said> distinct = new LinkedHashMap<>();
        all.stream().filter(each -> !each.isNothing()).forEach(e -> distinct.put(e.key(), e));
        List<String> keys = List.copyOf(distinct.keySet());
        String signs =
                all.stream()
                        .map(
                                each ->
                                        each.isNothing()
                                                ? NONE
                                                : (char) (FIRST + keys.indexOf(each.key())))
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        String said =
                replaced(
                        "MID(\"" + signs + "\"," + outermost.position(addresses) + ",1)",
                        NONE,
                        "\"\"");
        for (String key : keys) {
            char sign = (char) (FIRST + keys.indexOf(key));
            said =
                    replaced(
                            said,
                            sign,
                            formula(distinct.getOrDefault(key, Said.NOTHING), addresses));
        }
        return said;
    }

    private String formula(Said said, Function<Place, String> addresses) {
        String words = "\"" + said(said) + "\"";
        return said.stands(outermost)
                .map(stands -> "IF(" + stands.formula(addresses) + "," + words + ",\"\")")
                .orElse(words);
    }

    private static String replaced(String text, char sign, String by) {
        return "SUBSTITUTE(" + text + ",\"" + sign + "\"," + by + ")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return all.stream().mapToDouble(each -> width.applyAsDouble(said(each))).max().orElse(0);
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new BesideOutermost(outermost.moved(to), all, before, behind);
    }
}
