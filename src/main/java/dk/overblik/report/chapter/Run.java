package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * For how many lines in a row the newest changes have gone one way: "Antallet har været lavere end
 * året før 14 måneder i træk." It says nothing of a short row, and of one that no line ends that it
 * is at least as long.
 *
 * @param changes over a year, the newest first
 * @param least the shortest row to tell
 * @param noun what a line is, in the plural
 */
public record Run(Column changes, int least, String noun) implements Part {

    private static final String OPENING = "Antallet har været ";
    private static final String SINCE = " end året før ";
    private static final String AT_LEAST = "i mindst ";

    @Override
    public Stream<Place> places() {
        return Stream.empty();
    }

    private int count() {
        return changes.last() - changes.first() + 1;
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        String falling = text(values, true);
        return falling.isEmpty() ? text(values, false) : falling;
    }

    private String text(ToDoubleFunction<Place> values, boolean falling) {
        int line = changes.first();
        while (line <= changes.last() && goes(at(line, values), falling)) {
            line++;
        }
        boolean ended = line <= changes.last() && !Double.isNaN(at(line, values));
        int row = line - changes.first();
        return row < least
                ? ""
                : opening(falling)
                        + (ended ? "" : AT_LEAST)
                        + DanishFormat.fixed(row, 0)
                        + " "
                        + noun
                        + " i træk.";
    }

    private double at(int line, ToDoubleFunction<Place> values) {
        return values.applyAsDouble(new Place(line, changes.column()));
    }

    private static boolean goes(double change, boolean falling) {
        return falling ? change < 0 : change > 0;
    }

    private static String opening(boolean falling) {
        return OPENING + (falling ? "lavere" : "højere") + SINCE;
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        return formula(addresses, true, formula(addresses, false, "\"\""));
    }

    private String formula(Function<Place, String> addresses, boolean falling, String otherwise) {
        String range = changes.range(addresses);
        String first = addresses.apply(new Place(changes.first(), changes.column()));
        String other = "(1-ISNUMBER(" + range + ")*(" + range + (falling ? "<0" : ">0") + "))";
        String weight = "(" + count() + "-ROW(" + range + ")+ROW(" + first + "))";
        String row = "(" + count() + "-SUMPRODUCT(MAX(" + other + "*" + weight + ")))";
        String atLeast = "\"" + AT_LEAST + "\"";
        String ended = "ISNUMBER(INDEX(" + range + "," + row + "+1))";
        String known = "IF(" + ended + ",\"\"," + atLeast + ")";
        String length =
                "IF("
                        + row
                        + "="
                        + count()
                        + ","
                        + atLeast
                        + ","
                        + known
                        + ")&FIXED("
                        + row
                        + ",0)";
        String told = "\"" + opening(falling) + "\"&" + length + "&\" " + noun + " i træk.\"";
        return "IF(" + row + ">=" + least + "," + told + "," + otherwise + ")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return width.applyAsDouble(opening(true) + AT_LEAST + "100 " + noun + " i træk.");
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new Run(changes.moved(to), least, noun);
    }
}
