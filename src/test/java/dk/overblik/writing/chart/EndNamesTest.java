package dk.overblik.writing.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.page.Chart;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No name at the end of a line stands on another, on whatever axis a program draws. */
class EndNamesTest {

    private static final double LINE = 12;
    private static final double PLOT = 120;

    /** What is told in tenths has named values a tenth apart, how near its lines may lie. */
    private static final double LEAST = 0.1;

    private static final int FEW_STEPS = 4;

    private static DoubleSummaryStatistics statistics(double low, double high) {
        return DoubleStream.of(low, high).summaryStatistics();
    }

    private static double[] placed(Chart.Kind kind, DoubleSummaryStatistics all, double... ends) {
        ChartForm form = ChartForm.of(kind);
        AxisRange axis = AxisRange.of(form, all, 1);
        List<Double> shifts =
                new EndNames(
                                axis,
                                form.firstOnTop(),
                                PLOT,
                                DoubleStream.of(ends).boxed().map(Optional::of).toList())
                        .shifts();
        double[] placed = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            double share = (ends[i] - axis.low()) / axis.span();
            placed[i] = PLOT * (form.firstOnTop() ? share : 1 - share) + shifts.get(i);
        }
        return placed;
    }

    @Property
    void noneStandsOnAnother(
            @ForAll @Size(min = 2, max = 4) List<@DoubleRange(min = 80, max = 130) Double> ends) {
        double[] values = ends.stream().mapToDouble(Double::doubleValue).toArray();
        DoubleSummaryStatistics all =
                DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(100))
                        .summaryStatistics();
        double[] sorted = DoubleStream.of(placed(Chart.Kind.INDEX, all, values)).sorted().toArray();
        for (int i = 1; i < sorted.length; i++) {
            assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(LINE - 1e-6);
        }
    }

    /** The order is that of the lines, and they move as little as two can: alike, apart. */
    @ParameterizedTest
    @CsvSource({"INDEX, 104, 104.2", "INDEX, 97, 97", "PLACES, 68, 70", "PLACES, 3, 3"})
    void theUpperLineHasTheUpperName(Chart.Kind kind, double one, double other) {
        double[] placed = placed(kind, statistics(95.8, 104.4), one, other);
        boolean upper = kind == Chart.Kind.PLACES ? one <= other : one > other;
        assertThat(placed[0] < placed[1] || one == other).isEqualTo(upper || one == other);
        assertThat(Math.abs(placed[0] - placed[1])).isCloseTo(LINE, within(1e-6));
    }

    /** A figure may be corrected, and a plot is not mostly empty: neither below nor above. */
    @Property
    void linesFillHalfOfWhatIsDrawnAndHaveRoomBeyondThem(
            @ForAll @DoubleRange(min = 0.5, max = 20_000) double low,
            @ForAll @DoubleRange(min = 1.01, max = 1.9) double times) {
        double high = low * times;
        double span = high - low;
        for (Chart.Kind kind : List.of(Chart.Kind.INDEX, Chart.Kind.LINES)) {
            AxisRange axis = axis(kind, low, high, LEAST);
            if (axis.isSet()) {
                assertThat(axis.low()).isLessThanOrEqualTo(low - span / 10 + 1e-9);
                assertThat(axis.high()).isGreaterThanOrEqualTo(high + span / 10 - 1e-9);
                if (span >= FEW_STEPS * LEAST) {
                    assertThat(axis.span()).isLessThanOrEqualTo(2 * span + 1e-9);
                    assertThat(low - axis.low()).isLessThanOrEqualTo(axis.span() / 3 + 1e-9);
                }
                assertThat(axis.low() / axis.step())
                        .isCloseTo(Math.rint(axis.low() / axis.step()), within(1e-6));
                assertThat(axis.span() / axis.step()).isBetween(1.9, 8.1);
            } else {
                // A plot that begins at zero either way is left to the program.
                boolean few = span < FEW_STEPS * LEAST || axis.low() == 0;
                assertThat(few || 1 - span / axis.span() <= 1.0 / 3).isTrue();
            }
        }
    }

    private static AxisRange axis(Chart.Kind kind, double low, double high, double least) {
        return AxisRange.of(ChartForm.of(kind), statistics(low, high), least);
    }

    /** Programs leave more than a third of a plot empty, or begin it at zero. */
    @ParameterizedTest
    @CsvSource({
        "INDEX, 95.8, 104.4, 1, 94, 106, 2",
        "INDEX, 99, 125, 1, 90, 130, 10",
        "INDEX, 91.4, 103.8, 1, 90, 107.5, 5",
        "INDEX, 89.94, 100, 1, 88, 102, 2",
        "INDEX, 96.75, 111.67, 1, 95, 115, 5",
        "INDEX, 95, 128, 1, 90, 135, 10",
        "INDEX, 94.1, 101.5, 1, 92, 103, 2",
        "INDEX, 70, 130, 1, 60, 140, 20",
        "LINES, 311, 394, 1, 300, 410, 20",
        "LINES, 5, 7, 1, 4, 8, 1",
        "LINES, 3.1, 3.9, 0.1, 3, 4, 0.2",
        "LINES, 1219.5, 1583.2, 0.01, 1100, 1650, 100"
    })
    void anAxisLiesNearAroundItsLines(
            Chart.Kind kind,
            double low,
            double high,
            double least,
            double from,
            double to,
            double step) {
        AxisRange axis = axis(kind, low, high, least);
        assertThat(List.of(axis.low(), axis.high(), axis.step()))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
                .containsExactly(from, to, step);
    }

    /** What programs would fill well is theirs, and follows whatever is corrected. */
    @ParameterizedTest
    @CsvSource({
        "INDEX, 10, 300, 0, 400",
        "INDEX, 40, 300, 0, 400",
        "LINES, 0, 300, -200, 400",
        "LINES, 100, 100, 99.9, 100.1",
        "LINES, 100, 100.4, 99.6, 100.6"
    })
    void otherEndsAreThoseOfThePrograms(
            Chart.Kind kind, double low, double high, double from, double to) {
        AxisRange axis = axis(kind, low, high, 1);
        assertThat(axis.isSet()).isFalse();
        assertThat(axis.low()).isLessThanOrEqualTo(low);
        assertThat(axis.high()).isGreaterThanOrEqualTo(high);
        assertThat(axis.low()).isGreaterThanOrEqualTo(from - 1e-9);
        assertThat(axis.high()).isLessThanOrEqualTo(to + 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"3, 68, 98", "30, 98, 98", "30, 120, 120"})
    void placesGoFromTheFirstToTheLast(double low, double high, double last) {
        AxisRange axis = axis(Chart.Kind.PLACES, low, high, 1);
        assertThat(axis).isEqualTo(new AxisRange(1, last, (last - 1) / 4, true));
    }
}
