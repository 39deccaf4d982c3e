package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * That the last figure of a column is the lowest, or the highest, for long: "701 er det laveste
 * antal siden marts 2021." It says nothing where it is neither.
 *
 * @param earlier the figures before the last one, all of them known
 * @param least how many lines back an equal figure must lie at the least
 * @param labels of the earlier lines
 */
public record RecordSince(Column earlier, int least, List<String> labels) implements Part {

    public RecordSince {
        labels = List.copyOf(labels);
    }

    private Place now() {
        return new Place(earlier.last() + 1, earlier.column());
    }

    @Override
    public Stream<Place> places() {
        return IntStream.rangeClosed(earlier.first(), earlier.last() + 1)
                .mapToObj(line -> new Place(line, earlier.column()));
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        String low = text(values, true);
        return low.isEmpty() ? text(values, false) : low;
    }

    private String text(ToDoubleFunction<Place> values, boolean lowest) {
        int at = 0;
        double last = values.applyAsDouble(now());
        for (int i = 0; i < labels.size(); i++) {
            double value = values.applyAsDouble(new Place(earlier.first() + i, earlier.column()));
            at = (lowest ? value <= last : value >= last) ? i + 1 : at;
        }
        String opening = DanishFormat.fixed(last, 0) + opening(lowest);
        if (at == 0) {
            return opening + " i hele perioden fra " + labels.get(0) + ".";
        }
        return at <= limit() ? opening + " siden " + labels.get(at - 1) + "." : "";
    }

    /** The last line, counted from 1, that is far enough back. */
    private int limit() {
        return labels.size() + 1 - least;
    }

    private static String opening(boolean lowest) {
        return " er det " + (lowest ? "laveste" : "højeste") + " antal";
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        return formula(addresses, true, formula(addresses, false, "\"\""));
    }

    private String formula(Function<Place, String> addresses, boolean lowest, String otherwise) {
        String range = earlier.range(addresses);
        String first = addresses.apply(new Place(earlier.first(), earlier.column()));
        String reaching = "(" + range + (lowest ? "<=" : ">=") + addresses.apply(now()) + ")";
        String at = "SUMPRODUCT(MAX(" + reaching + "*(ROW(" + range + ")-ROW(" + first + ")+1)))";
        String label =
                "INDEX("
                        + new Column(earlier.first(), earlier.last(), Place.LABEL).range(addresses)
                        + ","
                        + at
                        + ")";
        String opening = "FIXED(" + addresses.apply(now()) + ",0)&\"" + opening(lowest);
        String all = opening + " i hele perioden fra " + labels.get(0) + ".\"";
        String since = opening + " siden \"&" + label + "&\".\"";
        String told = "IF(" + at + "<=" + limit() + "," + since + "," + otherwise + ")";
        return "IF(" + at + "=0," + all + "," + told + ")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return width.applyAsDouble(
                "100.000" + opening(false) + " i hele perioden fra september 2000.");
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new RecordSince(earlier.moved(to), least, labels);
    }
}
