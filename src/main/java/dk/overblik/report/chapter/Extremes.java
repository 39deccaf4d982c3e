package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What rose most and what fell most among changes that stand below each other, by name: "A-dagpenge
 * faldt mest (52 færre), Fleksjob steg mest (12 flere)", the larger first. It stays true when the
 * changes do not. Of persons an end of fewer than five is not told.
 *
 * @param changes from above; each one's name stands in the column to the left of the first
 * @param names of the changes, in their order
 * @param unit that changes are shown in: kroner, percent, or else persons, who are more or fewer
 */
public record Extremes(List<Place> changes, List<String> names, Unit unit) implements Part {

    /** Fewer persons come and go by chance alone, also in the smallest group that is told of. */
    public static final int FEWEST_PERSONS = 5;

    private static final String RISES = " steg mest (";
    private static final String FALLS = " faldt mest (";
    private static final String AND_OTHERS = " m.fl.";
    private static final String AND = " og ";
    private static final String EACH = " hver";
    private static final String NONE_FELL = ", og ingen faldt";
    private static final String NONE_ROSE = ", og ingen steg";
    private static final String KRONER = " kr.";
    private static final String PERCENT = " pct.";
    private static final String UNCHANGED = "ingen ændringer";
    private static final String LITTLE = UNCHANGED + " på " + FEWEST_PERSONS + " eller mere";

    public Extremes {
        changes = List.copyOf(changes);
        names = List.copyOf(names);
    }

    @Override
    public Stream<Place> places() {
        return changes.stream();
    }

    @Override
    public Part moved(UnaryOperator<Place> to) {
        return new Extremes(changes.stream().map(to).toList(), names, unit);
    }

    @Override
    public String text(ToDoubleFunction<Place> values) {
        int high = 0;
        int low = 0;
        for (int i = 1; i < changes.size(); i++) {
            high = values.applyAsDouble(at(i)) > values.applyAsDouble(at(high)) ? i : high;
            low = values.applyAsDouble(at(i)) < values.applyAsDouble(at(low)) ? i : low;
        }
        double most = values.applyAsDouble(at(high));
        double least = values.applyAsDouble(at(low));
        String risen = others(values, high);
        String fallen = others(values, low);
        String rise =
                names.get(high) + risen + RISES + shown(most) + more(most) + each(risen) + ")";
        String fall =
                names.get(low) + fallen + FALLS + shown(least) + behindFall() + each(fallen) + ")";
        if (isTold(most, 1)) {
            boolean more = -least > most;
            String both = more ? fall + ", " + rise : rise + ", " + fall;
            return isTold(least, -1) ? both : rise + (sign(least) < 0 ? "" : NONE_FELL);
        }
        if (isTold(least, -1)) {
            return fall + (sign(most) > 0 ? "" : NONE_ROSE);
        }
        return sign(least) == 0 && sign(most) == 0 ? UNCHANGED : LITTLE;
    }

    /**
     * Whether a change goes a way, and by enough.
     *
     * @param way 1 or -1
     */
    private boolean isTold(double change, int way) {
        BigDecimal shown = DanishFormat.rounded(change, unit.decimals());
        return shown.signum() == way
                && (unit != Unit.COUNT || shown.abs().intValue() >= FEWEST_PERSONS);
    }

    /** Who shows as much: one more by its name. */
    private String others(ToDoubleFunction<Place> values, int extreme) {
        String shown = shownWithSign(values, extreme);
        List<String> alike =
                IntStream.range(0, changes.size())
                        .filter(i -> i != extreme && shownWithSign(values, i).equals(shown))
                        .mapToObj(names::get)
                        .toList();
        return alike.isEmpty() ? "" : alike.size() == 1 ? AND + alike.get(0) : AND_OTHERS;
    }

    private String shownWithSign(ToDoubleFunction<Place> values, int number) {
        return DanishFormat.fixed(values.applyAsDouble(at(number)), unit.decimals());
    }

    /** Of two it is the change of each. */
    private static String each(String others) {
        return others.startsWith(AND) ? EACH : "";
    }

    private Place at(int number) {
        return changes.get(number);
    }

    private int sign(double change) {
        return DanishFormat.rounded(change, unit.decimals()).signum();
    }

    private String behindFall() {
        return abbreviation().orElse(CountDifference.FEWER);
    }

    /** What stands behind a change that is none in persons. */
    private Optional<String> abbreviation() {
        return unit.isKroner()
                ? Optional.of(KRONER)
                : Optional.of(PERCENT).filter(any -> unit.isPercent());
    }

    private String more(double change) {
        boolean one = DanishFormat.rounded(change, unit.decimals()).compareTo(BigDecimal.ONE) <= 0;
        return abbreviation().orElse(one ? CountDifference.ONE_MORE : CountDifference.MANY_MORE);
    }

    private String shown(double change) {
        return DanishFormat.fixed(Math.abs(change), unit.decimals());
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        String values = range(addresses, 0);
        String called = range(addresses, -1);
        String most = "MAX(" + values + ")";
        String least = "MIN(" + values + ")";
        String rise = told(most, values, called, RISES);
        String fall = told(least, values, called, FALLS);
        String both =
                "IF(-"
                        + least
                        + ">"
                        + most
                        + ","
                        + (fall + "&\", \"&" + rise)
                        + ","
                        + (rise + "&\", \"&" + fall)
                        + ")";
        String noFall = unlessMoved(rounded(least) + "<0", NONE_FELL);
        String noRise = unlessMoved(rounded(most) + ">0", NONE_ROSE);
        String risen = "IF(" + isTold(least, "<", "<=-") + "," + both + "," + rise + noFall + ")";
        String still =
                unit == Unit.COUNT
                        ? "IF(AND("
                                + (rounded(least) + "=0," + rounded(most) + "=0),")
                                + (text(UNCHANGED) + "," + text(LITTLE) + ")")
                        : text(UNCHANGED);
        String otherwise =
                "IF(" + isTold(least, "<", "<=-") + "," + fall + noRise + "," + still + ")";
        return "IF(" + isTold(most, ">", ">=") + "," + risen + "," + otherwise + ")";
    }

    /**
     * The same as a formula.
     *
     * @param way the sign ahead of nothing
     * @param enough the sign ahead of the fewest persons
     */
    private String isTold(String extreme, String way, String enough) {
        return rounded(extreme) + (unit == Unit.COUNT ? enough + FEWEST_PERSONS : way + "0");
    }

    /** That none went the other way, where some may have, by too few to be told. */
    private String unlessMoved(String moved, String none) {
        return "&"
                + (unit == Unit.COUNT ? "IF(" + moved + ",\"\"," + text(none) + ")" : text(none));
    }

    private String told(String extreme, String values, String called, String verb) {
        String name = "INDEX(" + called + ",MATCH(" + extreme + "," + values + ",0))";
        String amount = Wording.fixed(extreme, unit.decimals());
        String behind = RISES.equals(verb) ? more(extreme) : text(behindFall());
        String order = RISES.equals(verb) ? "LARGE(" : "SMALL(";
        String next = order + values + ",2)";
        String alike = rounded(extreme) + "=" + rounded(next);
        // The places of two equal ones, without the first's, which has been named; else its own.
        String rows = "(ROW(" + values + ")-ROW(" + first(values) + ")+1)";
        String named = "(" + next + "=" + extreme + ")*MATCH(" + extreme + "," + values + ",0)";
        String last = "SUMPRODUCT((" + values + "=" + next + ")*" + rows + ")-" + named;
        String second = text(AND) + "&INDEX(" + called + "," + last + ")";
        boolean more = changes.size() > 2;
        String third = rounded(extreme) + "=" + rounded(order + values + ",3)");
        String two = "IF(" + third + "," + text(AND_OTHERS) + "," + second + ")";
        String others = "IF(" + alike + "," + (more ? two : second) + ",\"\")";
        String both = more ? "IF(" + third + ",\"\"," + text(EACH) + ")" : text(EACH);
        String each = "IF(" + alike + "," + both + ",\"\")";
        return name
                + "&"
                + others
                + "&"
                + text(verb)
                + "&"
                + amount
                + "&"
                + behind
                + "&"
                + each
                + "&"
                + text(")");
    }

    private static String first(String range) {
        return range.substring(0, range.indexOf(':'));
    }

    private String more(String extreme) {
        return abbreviation()
                .map(Extremes::text)
                .orElse(
                        "IF("
                                + rounded(extreme)
                                + "<=1,"
                                + text(CountDifference.ONE_MORE)
                                + ","
                                + text(CountDifference.MANY_MORE)
                                + ")");
    }

    private String rounded(String extreme) {
        return "ROUND(" + extreme + "," + unit.decimals() + ")";
    }

    private String range(Function<Place, String> addresses, int aside) {
        Place first = changes.get(0);
        Place last = changes.get(changes.size() - 1);
        return addresses.apply(new Place(first.line(), first.column() + aside))
                + ":"
                + addresses.apply(new Place(last.line(), last.column() + aside));
    }

    private static String text(String words) {
        return "\"" + words + "\"";
    }

    @Override
    public double longest(ToDoubleFunction<String> width) {
        double widest = names.stream().mapToDouble(width).max().orElse(0);
        String words = AND + FALLS + "1.000.000" + CountDifference.FEWER + EACH + "), ";
        return 2 * (2 * widest + width.applyAsDouble(words));
    }
}
