package dk.overblik.writing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import java.util.DoubleSummaryStatistics;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** An axis names a handful of values: not so many that they are a ladder, nor two alone. */
class AxisRangeTest {

    @Property
    void anAxisWithZeroInItNamesFourToEightValues(
            @ForAll @DoubleRange(min = -300, max = 300) double one,
            @ForAll @DoubleRange(min = -300, max = 300) double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        if (high - low < 1 || (low > 0 && high - low <= high / 6)) {
            return;
        }
        DoubleSummaryStatistics values = new DoubleSummaryStatistics();
        values.accept(low);
        values.accept(high);
        AxisRange axis = AxisRange.of(ChartForm.of(Chart.Kind.LINES), values, 0.1);
        assertThat(axis.step()).isPositive();
        assertThat(named(axis, low, high)).as("%s of %s to %s", axis, low, high).isBetween(4, 8);
    }

    /** Both programs end an axis at whole steps, the first ones beyond its values and zero. */
    private static int named(AxisRange axis, double low, double high) {
        double step = axis.step();
        return axis.isSet()
                ? (int) Math.floor((axis.high() - axis.low()) / step + 1e-9) + 1
                : (int) (Math.ceil(Math.max(0, high) / step) - Math.floor(Math.min(0, low) / step))
                        + 1;
    }
}
