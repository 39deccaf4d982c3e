package dk.overblik.report.verdict;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishList;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
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

    /** More names than these are read in the table. */
    private static final int MOST_NAMED = 4;

    /** Stands between names until their number is known; no name has it. */
    private static final String BETWEEN = "¦";

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
        int reached = 0;
        int known = 0;
        List<String> missed = new ArrayList<>();
        for (int line = 0; line < goals(); line++) {
            int column = distances.get(line);
            double far = column < 0 ? Double.NaN : values.applyAsDouble(new Place(line, column));
            known += Double.isNaN(far) ? 0 : 1;
            if (!Double.isNaN(far) && isReached(far)) {
                reached++;
            } else if (!Double.isNaN(far) && !told.names().isEmpty()) {
                missed.add('"' + told.names().get(line) + '"');
            }
        }
        int open = goals() - known;
        boolean named = reached > 0 && !missed.isEmpty() && missed.size() <= MOST_NAMED;
        return (reached == 0 ? none() : reached + OF + goals())
                + noun()
                + (open > 0 ? "; " + open + OPEN : "")
                + (named ? missed() + DanishList.of(missed) : "")
                + ".";
    }

    /** A single goal has no plural. */
    private String none() {
        return goals() == 1 ? 0 + OF + goals() : "Ingen af de " + goals();
    }

    private String noun() {
        return " " + counted + " er " + verdict.word + told.when();
    }

    private String missed() {
        return ". Ikke " + verdict.word + ": ";
    }

    private static boolean isReached(double distance) {
        return DanishFormat.rounded(distance, Wording.EXACT).signum() >= 0;
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        String range =
                addresses.apply(new Place(0, status))
                        + ":"
                        + addresses.apply(new Place(goals() - 1, status));
        String reached = number(range, verdict.reached);
        String missed = number(range, verdict.missed);
        String open = goals() + "-" + reached + "-" + missed;
        String some = reached + "&\"" + OF + goals() + "\"";
        return ("IF(" + reached + "=0,\"" + none() + "\"," + some + ")")
                + ("&\"" + noun() + "\"")
                + ("&IF(" + open + ">0,\"; \"&(" + open + ")&\"" + OPEN + "\",\"\")")
                + (told.names().isEmpty() ? "" : "&" + names(addresses, reached, missed))
                + "&\".\"";
    }

    /** All names with a sign before each; the first sign goes, and the last becomes "og". */
    private String names(Function<Place, String> addresses, String reached, String missed) {
        StringBuilder all = new StringBuilder();
        for (int line = 0; line < goals(); line++) {
            all.append(line == 0 ? "" : "&")
                    .append("IF(" + addresses.apply(new Place(line, status)) + "=\"")
                    .append(verdict.missed + "\",\"" + BETWEEN + "\"\"\"&")
                    .append(addresses.apply(Place.ofLabel(line)) + "&\"\"\"\",\"\")");
        }
        String listed = "SUBSTITUTE(" + all + ",\"" + BETWEEN + "\",\"\",1)";
        String last = "SUBSTITUTE(" + listed + ",\"" + BETWEEN + "\",\" og \",MAX(1,";
        String joined = "SUBSTITUTE(" + last + missed + "-1)),\"" + BETWEEN + "\",\", \")";
        String told = reached + ">0," + missed + ">0," + missed + "<=" + MOST_NAMED;
        return "IF(AND(" + told + "),\"" + missed() + "\"&" + joined + ",\"\")";
    }

    private static String number(String range, String words) {
        return "COUNTIF(" + range + ",\"" + words + "\")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        String counts = none() + OF + goals() + noun() + "; " + goals() + OPEN + "." + missed();
        double names =
                told.names().stream()
                        .map(name -> width.applyAsDouble("\"" + name + "\" og "))
                        .sorted(Comparator.reverseOrder())
                        .limit(MOST_NAMED)
                        .mapToDouble(each -> each)
                        .sum();
        return width.applyAsDouble(counts) + names;
    }

    /** Goals stay in their lines. */
    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new GoalCount(
                counted,
                verdict,
                to.apply(new Place(0, status)).column(),
                distances.stream().map(at -> to.apply(new Place(0, at)).column()).toList(),
                told);
    }
}
