package dk.overblik.writing.chart;

import java.util.DoubleSummaryStatistics;

/**
 * From where to where an axis of lines goes: as it is told to, or else about as programs make it.
 *
 * @param low its least value
 * @param high its greatest
 * @param step between the values that are named; 0 where programs choose
 * @param isSet whether its ends are set, and not the program's choice
 */
record AxisRange(double low, double high, double step, boolean isSet) {

    /** The official list of places is one of all municipalities. */
    private static final double LAST_PLACE = 98;

    /** Between the first and the last place there are three that are named, evenly apart. */
    private static final int PLACE_STEPS = 4;

    /** How much farther than its values an axis that does not begin at zero goes. */
    static final double ABOVE = 0.05;

    static final double BELOW = 0.5;

    /** About so many steps does an axis have at the most. */
    private static final int MOST_STEPS = 6;

    /** So many steps are there at the most from the least value of the lines to the greatest. */
    private static final double MOST_STEPS_WITHIN = 5;

    /** What programs may leave empty of a plot. */
    private static final double MOST_EMPTY = 1.0 / 3;

    /** More than this is not left empty below lines, where smaller steps can be named. */
    private static final double MOST_BELOW = 1.0 / 4;

    /** So many steps are between the ends that programs choose at the most. */
    private static final double MOST_BETWEEN_ENDS = 7;

    /** So many steps has an axis at the most, which are eight named values. */
    private static final double MOST_STEPS_SET = 7.5;

    /** The next smaller step is no smaller than this. */
    private static final double SMALLER = 0.4;

    /**
     * How far lines may come to lie beyond where they are, of how far they lie apart: for a figure
     * that is corrected.
     */
    private static final double ROOM = 1.0 / 10;

    /**
     * The axis of lines.
     *
     * @param least the least that two named values may lie apart, as their decimals tell them
     */
    static AxisRange of(ChartForm form, DoubleSummaryStatistics values, double least) {
        if (form.firstOnTop()) {
            // Who is last is seen to be last, and whoever is not is seen not to be.
            double last = Math.max(LAST_PLACE, values.getMax());
            return new AxisRange(1, last, (last - 1) / PLACE_STEPS, true);
        }
        AxisRange usual = ofPrograms(values).named(values, least);
        double span = values.getMax() - values.getMin();
        boolean flat = span < least || values.getMin() <= 0;
        if (flat || 1 - span / usual.span() <= MOST_EMPTY) {
            return usual;
        }
        AxisRange near = near(values, least);
        AxisRange closer = closer(near, values, least);
        if (near.below(values) > MOST_BELOW && closer.steps() <= MOST_STEPS_SET) {
            near = closer;
        }
        // From zero on a plot has all the room below that there is: programs may find that above.
        return near.low > 0 ? near : usual;
    }

    private static AxisRange ofPrograms(DoubleSummaryStatistics values) {
        double span = Math.max(values.getMax() - values.getMin(), 1e-9);
        double high = values.getMax() + ABOVE * span;
        return wouldBeginAtZero(values)
                ? rounded(0, high)
                : rounded(values.getMin() - BELOW * span, high);
    }

    /** Programs begin at zero where values differ by more than a sixth. */
    private static boolean wouldBeginAtZero(DoubleSummaryStatistics values) {
        double low = values.getMin();
        double high = values.getMax();
        return low > 0 && high - low > high / 6;
    }

    /** One from a named value to another or to half a step beyond, near around the lines. */
    private static AxisRange near(DoubleSummaryStatistics values, double least) {
        double span = values.getMax() - values.getMin();
        return near(values, Math.max(least, natural(span / MOST_STEPS_WITHIN)), least);
    }

    /** The same with steps that are the next smaller ones. */
    private static AxisRange closer(AxisRange near, DoubleSummaryStatistics values, double least) {
        return near(values, Math.max(least, natural(near.step * SMALLER)), least);
    }

    private static AxisRange near(DoubleSummaryStatistics values, double step, double least) {
        double span = values.getMax() - values.getMin();
        double half = step > least ? step / 2 : step;
        double low = step * Math.floor((values.getMin() - ROOM * span) / step);
        double high = half * Math.ceil((values.getMax() + ROOM * span) / half);
        return new AxisRange(Math.max(0, low), high, step, true);
    }

    /** The least of 1, 2, 5, 10, 20 and so on that is no less than a value. */
    private static double natural(double value) {
        double step = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : new double[] {2, 2.5, 2}) {
            step *= step < value ? factor : 1;
        }
        return step;
    }

    private static AxisRange rounded(double low, double high) {
        double step = natural((high - low) / MOST_STEPS);
        double foot = step * Math.floor(low / step);
        return new AxisRange(foot, step * Math.ceil(high / step), 0, false);
    }

    /**
     * The same with steps where it has zero in it: programs name as many values there as they have
     * room for, on a low chart one over the other. Their ends are whole steps.
     */
    private AxisRange named(DoubleSummaryStatistics values, double least) {
        double foot = Math.min(0, values.getMin());
        double top = Math.max(0, values.getMax());
        boolean hasZero = values.getMin() <= 0 || wouldBeginAtZero(values);
        if (!hasZero || top - foot < least) {
            return this;
        }
        double close = Math.max(least, natural((top - foot) / MOST_BETWEEN_ENDS));
        double named = between(foot, top, close) > MOST_BETWEEN_ENDS ? natural(close * 1.5) : close;
        return new AxisRange(low, high, named, false);
    }

    private static double between(double foot, double top, double step) {
        return Math.ceil((top + ABOVE * (top - foot)) / step) - Math.floor(foot / step);
    }

    /** How much of the plot lies below the lines. */
    private double below(DoubleSummaryStatistics values) {
        return (values.getMin() - low) / span();
    }

    private double steps() {
        return span() / step;
    }

    double span() {
        return high - low;
    }
}
