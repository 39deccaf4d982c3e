package dk.overblik.writing.chart;

import dk.overblik.page.Chart;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Where the word at a break in a series is put: over all lines that it reaches over, and beside the
 * axis where it would stand on the axis' numbers.
 *
 * @param x to the right of its usual place over the point, as a part of the chart's width
 * @param y down, as a part of the chart's height
 */
record BreakLabel(double x, double y) {

    /** What the plot takes of a chart's height, roughly. */
    private static final double PLOT_HEIGHT = 0.7;

    /** What a word keeps free of the axis and of the end of the lines, in points. */
    private static final double AIR = 3;

    /**
     * The shift of a label.
     *
     * @param lines the values of each line, as many as there are points; those missing are no
     *     number
     * @param line that is broken
     * @param room what is left of the chart's width for the plot
     * @param axis what the lines are drawn over
     * @param each the break
     */
    static BreakLabel of(
            Chart chart,
            List<double[]> lines,
            int line,
            PlotRoom room,
            AxisRange axis,
            Chart.Break each) {
        int points = lines.get(line).length;
        double step = room.plotWidth() / Math.max(1, points - 1);
        double half = PageGrid.points(TextWidth.of(each.words(), ChartText.POINTS, false)) / 2;
        double at = step * each.point();
        double middle =
                Math.max(
                        Math.min(at, room.plotWidth() - half - AIR),
                        Math.min(half + AIR, room.plotWidth() / 2));
        DoubleSummaryStatistics all = new DoubleSummaryStatistics();
        DoubleSummaryStatistics under = new DoubleSummaryStatistics();
        for (double[] values : lines) {
            for (int i = 0; i < values.length; i++) {
                if (!Double.isNaN(values[i])) {
                    all.accept(values[i]);
                    // A line goes on to the next point.
                    if (Math.abs(step * i - middle) < half + step) {
                        under.accept(values[i]);
                    }
                }
            }
        }
        double span = Math.max(all.getMax() - all.getMin(), 1e-9);
        double own = lines.get(line)[each.point()];
        boolean placed = Double.isNaN(own) || under.getCount() == 0;
        double up = placed ? 0 : PLOT_HEIGHT * (under.getMax() - own) / span;
        double most =
                placed
                        ? 0
                        : upToTitle(axis, all, own) * room.plotHeight() / chart.anchor().height();
        return new BreakLabel((middle - at) / chart.anchor().width(), -Math.min(up, most));
    }

    /** How far the top of the plot lies over a value, as a part of its height. */
    private static double upToTitle(AxisRange axis, DoubleSummaryStatistics all, double own) {
        if (axis.isSet()) {
            return (axis.high() - own) / axis.span();
        }
        double span = Math.max(all.getMax() - all.getMin(), 1e-9);
        double top = all.getMax() + AxisRange.ABOVE * span;
        double foot = Math.min(all.getMin() - AxisRange.BELOW * span, axis.low());
        return (top - own) / (top - foot);
    }
}
