package dk.overblik.writing.chart;

import java.util.DoubleSummaryStatistics;

/**
 * From where to where an axis of lines goes: as it is told to, or else about as programs make it.
 *
 * @param low its least value
 * @param high its greatest
 */
record AxisRange(double low, double high) {

    /** The official list of places is one of all municipalities. */
    private static final double LAST_PLACE = 98;

    /**
     * Between two lines of an index, about. As far as its lines go, so far does a figure that is
     * corrected have room below them: the start is fixed.
     */
    private static final double STEP = 5;

    /** How much farther than its values an axis that does not begin at zero goes. */
    static final double ABOVE = 0.05;

    static final double BELOW = 0.5;

    /** About so many steps does an axis have at the most. */
    private static final int MOST_STEPS = 6;

    static AxisRange of(ChartForm form, DoubleSummaryStatistics values) {
        if (form.firstOnTop()) {
            // Who is last is seen to be last, and whoever is not is seen not to be.
            return new AxisRange(1, Math.max(LAST_PLACE, values.getMax()));
        }
        double span = Math.max(values.getMax() - values.getMin(), 1e-9);
        double high = values.getMax() + ABOVE * span;
        if (!wouldBeginAtZero(values)) {
            return rounded(values.getMin() - BELOW * span, high);
        }
        double low = form.hundred() ? STEP * Math.floor((values.getMin() - span) / STEP) : 0;
        low = Math.max(0, low);
        return new AxisRange(low, rounded(low, high).high());
    }

    /** Programs begin at zero where values differ by more than a sixth; an index has no zero. */
    static boolean wouldBeginAtZero(DoubleSummaryStatistics values) {
        double low = values.getMin();
        double high = values.getMax();
        return low > 0 && high - low > high / 6;
    }

    private static AxisRange rounded(double low, double high) {
        double least = (high - low) / MOST_STEPS;
        double step = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {2, 2.5, 2}) {
            step *= step < least ? factor : 1;
        }
        return new AxisRange(step * Math.floor(low / step), step * Math.ceil(high / step));
    }

    double span() {
        return high - low;
    }
}
