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

    private static DoubleSummaryStatistics statistics(double low, double high) {
        return DoubleStream.of(low, high).summaryStatistics();
    }

    private static double[] placed(Chart.Kind kind, DoubleSummaryStatistics all, double... ends) {
        ChartForm form = ChartForm.of(kind);
        AxisRange axis = AxisRange.of(form, all);
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

    /** A figure that is corrected to as far below the others as they lie apart is still seen. */
    @ParameterizedTest
    @CsvSource({"81.3, 104", "70, 130", "40, 104", "99, 120", "10, 300"})
    void anIndexHasRoomBelowForACorrection(double low, double high) {
        AxisRange axis = AxisRange.of(ChartForm.of(Chart.Kind.INDEX), statistics(low, high));
        assertThat(axis.low()).isLessThanOrEqualTo(Math.max(0, low - (high - low)));
        assertThat(axis.low()).isNotNegative();
    }

    /**
     * As programs do where values differ by less than a sixth: they leave half of what is drawn
     * below it, and so names come nearer than the values tell.
     */
    @ParameterizedTest
    @CsvSource({
        "INDEX, 95.8, 104.4, 90, 105",
        "INDEX, 100, 111.7, 90, 115",
        "INDEX, 70, 130, 10, 150",
        "INDEX, 81.3, 104, 55, 110",
        "INDEX, 40, 104, 0, 120",
        "PLACES, 3, 68, 1, 98",
        "PLACES, 30, 98, 1, 98",
        "PLACES, 30, 120, 1, 120"
    })
    void theAxisIsThatOfThePrograms(
            Chart.Kind kind, double low, double high, double from, double to) {
        AxisRange axis = AxisRange.of(ChartForm.of(kind), statistics(low, high));
        assertThat(axis).isEqualTo(new AxisRange(from, to));
    }
}
