package dk.overblik.report.verdict;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishList;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many goals are reached: "3 af 5 mål er nået; 1 kan ikke afgøres", "Ingen af de 5 mål er
 * nået", and which are not: "1 af 2 fokusmål er opfyldt. Ikke opfyldt: "Samtaler"."
 *
 * @param counted what they are called, such as "mål"
 * @param status the column with the verdicts, which the formula counts
 * @param distances of each line the column with how far from the limit its figure is, below zero
 *     where too far; itself below 0 where that column is left out, as none in it is known
 * @param told what more is said
 */
public record GoalCount(
        String counted, Verdict verdict, int status, List<Integer> distances, Told told)
        implements Part {

    private static final String OF = " af ";
    private static final String OPEN = " kan ikke afgøres";

    /** What comes between the count and the names, a full stop of the one and the other. */
    private static final String BEFORE_NAMES = ". ";

    /** More names than these are read in the table, */
    private static final int MOST_NAMED = 4;

    /** and so are those that are longer together than a line. */
    private static final int LONGEST_NAMED = 105;

    /** The words of a verdict: in a sentence, and in the column of the verdicts. */
    public enum Verdict {
        RESULT("nået", GoalsTable.REACHED, GoalsTable.MISSED),
        FOCUS("opfyldt", "ja", "nej");

        private final String word;
        private final String reached;
        private final String missed;

        Verdict(String word, String reached, String missed) {
            this.word = word;
            this.reached = reached;
            this.missed = missed;
        }
    }

    /**
     * What a sentence tells that stands apart from the table of the goals.
     *
     * @param when such as " (juni 2021)"
     * @param names of the lines, where those not reached are named beside others that are
     */
    public record Told(String when, List<String> names) {

        static final Told NOTHING = new Told("", List.of());

        public Told {
            names = List.copyOf(names);
        }

        private Told unnamed() {
            return new Told(when, List.of());
        }

        /** So many that a line holds them, whichever they are. */
        private int most() {
            int room = LONGEST_NAMED;
            int most = 0;
            for (int length : lengths()) {
                room -= length;
                most += room < 0 || most == MOST_NAMED ? 0 : 1;
            }
            return most;
        }

        /** Of the names in the quotes and with what stands between them, the longest first. */
        private List<Integer> lengths() {
            return names.stream()
                    .map(name -> name.length() + "\"\", ".length())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    public GoalCount {
        distances = List.copyOf(distances);
    }

    private int goals() {
        return distances.size();
    }

    /** A figure that is missing decides nothing, and leaves the others as they are. */
    @Override
    public Stream<Place> places() {
        return Stream.empty();
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        long known = lines().filter(line -> !Double.isNaN(far(line, values))).count();
        long reached = lines().filter(line -> isReached(far(line, values))).count();
        long open = goals() - known;
        return (reached == 0 ? none() : reached + OF + goals())
                + noun()
                + (open > 0 ? "; " + open + OPEN : "")
                + named(values)
                + ".";
    }

    private IntStream lines() {
        return IntStream.range(0, goals());
    }

    /** How far a line's figure is from its limit; no number where nobody knows. */
    private double far(int line, ToDoubleFunction<Place> values) {
        int column = distances.get(line);
        return column < 0 ? Double.NaN : values.applyAsDouble(new Place(line, column));
    }

    /** What follows the count; empty where all or none are reached, or too many to name. */
    private String named(ToDoubleFunction<Place> values) {
        List<String> missed =
                lines().limit(told.names().size())
                        .filter(line -> far(line, values) < 0 && !isReached(far(line, values)))
                        .mapToObj(line -> '"' + told.names().get(line) + '"')
                        .toList();
        boolean some = lines().anyMatch(line -> isReached(far(line, values)));
        return some && !missed.isEmpty() && missed.size() <= told.most()
                ? BEFORE_NAMES + missed() + DanishList.of(missed)
                : "";
    }

    /** A single goal has no plural. */
    private String none() {
        return goals() == 1 ? 0 + OF + goals() : "Ingen af de " + goals();
    }

    private String noun() {
        return " " + counted + " er " + verdict.word + told.when();
    }

    private String missed() {
        return "Ikke " + verdict.word + ": ";
    }

    private static boolean isReached(double distance) {
        return !Double.isNaN(distance)
                && DanishFormat.rounded(distance, Wording.EXACT).signum() >= 0;
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        String[] numbers = numbers(addresses);
        String reached = numbers[0];
        String missed = numbers[1];
        String open = goals() + "-" + reached + "-" + missed;
        String some = reached + "&\"" + OF + goals() + "\"";
        return ("IF(" + reached + "=0,\"" + none() + "\"," + some + ")")
                + ("&\"" + noun() + "\"")
                + ("&IF(" + open + ">0,\"; \"&(" + open + ")&\"" + OPEN + "\",\"\")")
                + (told.names().isEmpty()
                        ? ""
                        : "&" + names(addresses, reached, missed, BEFORE_NAMES, ""))
                + "&\".\"";
    }

    /** How many are reached and how many are not, as formulas. */
    private String[] numbers(Function<Place, String> addresses) {
        String range =
                addresses.apply(new Place(0, status))
                        + ":"
                        + addresses.apply(new Place(goals() - 1, status));
        return new String[] {number(range, verdict.reached), number(range, verdict.missed)};
    }

    /**
     * The names of those that are not reached, in quotes.
     *
     * @param before what stands before the words of the verdict
     * @param behind what is appended to the names
     */
    private String names(
            Function<Place, String> addresses,
            String reached,
            String missed,
            String before,
            String behind) {
        StringBuilder all = new StringBuilder();
        for (int line = 0; line < goals(); line++) {
            all.append(line == 0 ? "" : "&")
                    .append("IF(" + addresses.apply(new Place(line, status)) + "=\"")
                    .append(verdict.missed + "\",\"" + Wording.BEFORE_NAME + "\"\"\"&")
                    .append(addresses.apply(Place.ofLabel(line)) + "&\"\"\"\",\"\")");
        }
        String joined = Wording.list(all.toString(), missed);
        String some = reached + ">0," + missed + ">0," + missed + "<=" + told.most();
        return "IF(AND(" + some + "),\"" + before + missed() + "\"&" + joined + behind + ",\"\")";
    }

    private static String number(String range, String words) {
        return "COUNTIF(" + range + ",\"" + words + "\")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        String counts = none() + OF + goals() + noun() + "; " + goals() + OPEN + "." + missed();
        return width.applyAsDouble(counts) + longestNames(width);
    }

    private double longestNames(ToDoubleFunction<String> width) {
        return told.names().stream()
                .map(name -> width.applyAsDouble("\"" + name + "\" og "))
                .sorted(Comparator.reverseOrder())
                .limit(told.most())
                .mapToDouble(each -> each)
                .sum();
    }

    /** How many, and then which. */
    @Override
    public List<Part> sentences() {
        GoalCount without = new GoalCount(counted, verdict, status, distances, told.unnamed());
        return told.names().isEmpty() ? List.of(this) : List.of(without, new Missed(this));
    }

    /** The goals that are not reached, by name, where the count says which they are. */
    private record Missed(GoalCount count) implements Part {
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            String named = count.named(values);
            return named.isEmpty() ? "" : named.substring(BEFORE_NAMES.length()) + ".";
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String[] numbers = count.numbers(addresses);
            return count.names(addresses, numbers[0], numbers[1], "", "&\".\"");
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return width.applyAsDouble(count.missed()) + count.longestNames(width);
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new Missed(count.moved(to));
        }
    }

    /** Goals stay in their lines. */
    @Override
    public GoalCount moved(UnaryOperator<Place> to) {
        return new GoalCount(
                counted,
                verdict,
                to.apply(new Place(0, status)).column(),
                distances.stream().map(at -> to.apply(new Place(0, at)).column()).toList(),
                told);
    }
}
