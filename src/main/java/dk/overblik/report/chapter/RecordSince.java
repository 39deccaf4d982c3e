package dk.overblik.report.chapter;

import dk.overblik.calculation.Chance;
import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * That the first figure of a column, the newest, is the lowest, or the highest, for long: "701 er
 * det laveste antal siden marts 2021." It says nothing where it is neither, or only by so few that
 * chance may have made it so: those of a year and more before must differ by more.
 *
 * @param earlier the figures below the newest one, the oldest last, all of them known
 * @param year how many lines make a year; an equal figure must lie further back
 * @param labels of the earlier lines
 */
public record RecordSince(Column earlier, int year, List<String> labels) implements Part {

    public RecordSince {
        labels = List.copyOf(labels);
    }

    private Place now() {
        return new Place(earlier.first() - 1, earlier.column());
    }

    @Override
    public Stream<Place> places() {
        return IntStream.rangeClosed(earlier.first() - 1, earlier.last())
                .mapToObj(line -> new Place(line, earlier.column()));
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        String low = text(values, true);
        return low.isEmpty() ? text(values, false) : low;
    }

    private String text(ToDoubleFunction<Place> values, boolean lowest) {
        double newest = values.applyAsDouble(now());
        double[] figures =
                IntStream.rangeClosed(1, labels.size())
                        .mapToObj(back -> new Place(now().line() + back, earlier.column()))
                        .mapToDouble(values)
                        .toArray();
        int beaten = 0;
        while (beaten < figures.length
                && (lowest ? figures[beaten] > newest : figures[beaten] < newest)) {
            beaten++;
        }
        boolean told =
                beaten >= year
                        && Chance.isBeyondAll(newest, Arrays.copyOf(figures, beaten), year, lowest);
        String end = beaten == figures.length ? whole() : " siden " + label(beaten) + ".";
        return told ? DanishFormat.fixed(newest, 0) + opening(lowest) + end : "";
    }

    private String label(int back) {
        return labels.get(back);
    }

    private String whole() {
        return " i hele perioden fra " + label(labels.size() - 1) + ".";
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
        int count = labels.size();
        String weight = "(" + count + "-ROW(" + range + ")+ROW(" + first + "))";
        String nearest = "SUMPRODUCT(MAX(" + reaching + "*" + weight + "))";
        String back = "(" + (count + 1) + "-" + nearest + ")";
        String label =
                "INDEX("
                        + new Column(earlier.first(), earlier.last(), Place.LABEL).range(addresses)
                        + ","
                        + back
                        + ")";
        String lag = "(ROW(" + range + ")-ROW(" + first + ")+1)";
        String now = addresses.apply(now());
        String alike =
                ("SUMPRODUCT((" + lag + ">=" + year + ")*(" + lag + "<" + back + ")*((")
                        + (range + "-" + now + ")^2<=MAX(" + now + ",1)))");
        String opening = "FIXED(" + now + ",0)&\"" + opening(lowest);
        String all = opening + whole() + "\"";
        String since = opening + " siden \"&" + label + "&\".\"";
        String told = "IF(" + nearest + "=0," + all + "," + since + ")";
        String beyond = "AND(" + back + ">" + year + "," + alike + "=0)";
        return "IF(" + beyond + "," + told + "," + otherwise + ")";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        return width.applyAsDouble(
                "100.000" + opening(false) + " i hele perioden fra september 2000.");
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new RecordSince(earlier.moved(to), year, labels);
    }
}
