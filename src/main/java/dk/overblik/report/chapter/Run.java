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
 * året før 14 måneder i træk." It says nothing of a short row.
 *
 * @param changes over a year, the newest first
 * @param least the shortest row to tell
 * @param noun what a line is, in the plural
 */
public record Run(Column changes, int least, String noun) implements Part {

    private static final String OPENING = "Antallet har været ";
    private static final String SINCE = " end året før ";

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
        int row = 0;
        for (int line = changes.first(); line <= changes.last(); line++) {
            double value = values.applyAsDouble(new Place(line, changes.column()));
            if (Double.isNaN(value) || (falling ? value >= 0 : value <= 0)) {
                break;
            }
            row++;
        }
        return row < least
                ? ""
                : opening(falling) + DanishFormat.fixed(row, 0) + " " + noun + " i træk.";
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
        String told = "\"" + opening(falling) + "\"&FIXED(" + row + ",0)&\" " + noun + " i træk.\"";
        return "IF(" + row + ">=" + least + "," + told + "," + otherwise + ")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return width.applyAsDouble(opening(true) + "100 " + noun + " i træk.");
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new Run(changes.moved(to), least, noun);
    }
}
