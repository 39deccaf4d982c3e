package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

        private static String rounded(double change) {
            return DanishFormat.rounded(change, 0).toPlainString();
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

    /** In the shorter of two ways: a cell has room for so many signs only. */
    @Override
    public String formula(Function<Place, String> addresses) {
        String each = lookedUp(all, said -> formula(said, addresses), addresses);
        if (all.stream().allMatch(said -> said.of.isEmpty())) {
            return each;
        }
        String together = judgedTogether(addresses);
        return each.length() <= together.length() ? each : together;
    }

    /** The sign of the line is looked up once, and the words put in its place. */
    private String lookedUp(
            List<Said> told, Function<Said, String> words, Function<Place, String> addresses) {
        List<String> all = told.stream().map(words).toList();
        List<String> distinct =
                told.stream().filter(said -> !said.isNothing()).map(words).distinct().toList();
        String signs =
                IntStream.range(0, told.size())
                        .mapToObj(
                                line ->
                                        told.get(line).isNothing()
                                                ? NONE
                                                : (char) (FIRST + distinct.indexOf(all.get(line))))
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        String said =
                replaced(
                        "MID(\"" + signs + "\"," + outermost.position(addresses) + ",1)",
                        NONE,
                        "\"\"");
        for (int i = 0; i < distinct.size(); i++) {
            said = replaced(said, (char) (FIRST + i), distinct.get(i));
        }
        return said;
    }

    /** What is said of one change alone is asked of all lines at once. */
    private String judgedTogether(Function<Place, String> addresses) {
        String changes =
                all.stream()
                        .map(said -> said.of.map(Said::rounded).orElse("0"))
                        .collect(Collectors.joining(","));
        String stands =
                outermost.shown(0).formula(addresses)
                        + "=CHOOSE("
                        + outermost.position(addresses)
                        + ","
                        + changes
                        + ")";
        String judged =
                lookedUp(only(said -> said.of.isPresent()), said -> quoted(said), addresses);
        String told = "IF(" + stands + "," + judged + ",\"\")";
        List<Said> always = only(said -> said.of.isEmpty());
        return always.stream().allMatch(Said::isNothing)
                ? told
                : told + "&" + lookedUp(always, said -> quoted(said), addresses);
    }

    private List<Said> only(Predicate<Said> which) {
        return all.stream().map(said -> which.test(said) ? said : Said.NOTHING).toList();
    }

    private String formula(Said said, Function<Place, String> addresses) {
        return said.stands(outermost)
                .map(stands -> "IF(" + stands.formula(addresses) + "," + quoted(said) + ",\"\")")
                .orElse(quoted(said));
    }

    private String quoted(Said said) {
        return Wording.quoted(said(said));
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
