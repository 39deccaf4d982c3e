package dk.overblik.report.verdict;

import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many goals are reached: "3 af 5 mål er nået; 1 kan ikke afgøres", "Ingen af de 5 mål er
 * nået".
 *
 * @param lines how many there are in the table, a goal each
 * @param absent how many goals have no line, as the export has no figure for them
 * @param counted what they are called, such as "mål"
 * @param status the column with the verdicts, which the formula counts
 * @param distance the column with how far from the limit each figure is, below zero where too far;
 *     itself below 0 where that column is left out, as none of them is known
 */
record GoalCount(int lines, int absent, String counted, int status, int distance) implements Part {

    private static final String REACHED = " af ";
    private static final String NOUN = " er nået";
    private static final String OPEN = " kan ikke afgøres";

    private int goals() {
        return lines + absent;
    }

    /** A figure that is missing decides nothing, and leaves the others as they are. */
    @Override
    public Stream<Place> places() {
        return Stream.empty();
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        double[] known =
                IntStream.range(0, distance < 0 ? 0 : lines)
                        .mapToDouble(line -> values.applyAsDouble(new Place(line, distance)))
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
        long reached = Arrays.stream(known).filter(GoalCount::isReached).count();
        int open = goals() - known.length;
        return (reached == 0 ? none() : reached + REACHED + goals())
                + " "
                + counted
                + NOUN
                + (open > 0 ? "; " + open + OPEN : "")
                + ".";
    }

    /** A single goal has no plural. */
    private String none() {
        return goals() == 1 ? 0 + REACHED + goals() : "Ingen af de " + goals();
    }

    private static boolean isReached(double distance) {
        return DanishFormat.rounded(distance, Wording.EXACT).signum() >= 0;
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        String range =
                addresses.apply(new Place(0, status))
                        + ":"
                        + addresses.apply(new Place(lines - 1, status));
        String reached = number(range, GoalsTable.REACHED);
        String open = goals() + "-" + reached + "-" + number(range, GoalsTable.MISSED);
        String some = reached + "&\"" + REACHED + goals() + "\"";
        return ("IF(" + reached + "=0,\"" + none() + "\"," + some + ")")
                + ("&\" " + counted + NOUN + "\"")
                + ("&IF(" + open + ">0,\"; \"&(" + open + ")&\"" + OPEN + "\",\"\")&\".\"");
    }

    private static String number(String range, String words) {
        return "COUNTIF(" + range + ",\"" + words + "\")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return width.applyAsDouble(
                none() + REACHED + goals() + " " + counted + NOUN + "; " + goals() + OPEN + ".");
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new GoalCount(
                lines,
                absent,
                counted,
                to.apply(new Place(0, status)).column(),
                to.apply(new Place(0, distance)).column());
    }
}
