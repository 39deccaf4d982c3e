package dk.overblik.writing.chart;

import dk.overblik.page.Chart;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import java.util.List;

/**
 * Where the label of the marked one of many narrow columns is put: off its usual place over the
 * column, so that it covers none of the others.
 *
 * <p>The columns are sorted, so on one side of the marked one all others are lower.
 *
 * @param x to the right, as a part of the chart's width
 * @param y down, as a part of the chart's height
 */
record MarkedLabel(double x, double y) {

    private static final double POINTS = 9;

    /** What the plot takes of a chart, roughly, its axis left out. */
    private static final double PLOT_WIDTH = 0.9;

    private static final double PLOT_HEIGHT = 0.75;

    /** How far above its column a label stands that must clear higher ones. */
    private static final double CLEAR = 0.03;

    /**
     * The shift of a label.
     *
     * @param text about what it says
     * @param values of all columns
     * @param marked which of them is labelled, counted from 0
     */
    static MarkedLabel of(Chart chart, String text, List<PageCell.Content> values, int marked) {
        double[] heights = values.stream().mapToDouble(MarkedLabel::height).toArray();
        double step = PLOT_WIDTH * chart.anchor().width() / heights.length;
        double width = PageGrid.points(TextWidth.of(text, POINTS, true));
        boolean leftIsLow = heights[0] <= heights[heights.length - 1];
        double room = step * (leftIsLow ? marked : heights.length - 1 - marked);
        double aside = width / 2 / chart.anchor().width();
        if (room >= width) {
            return new MarkedLabel(leftIsLow ? -aside : aside, 0);
        }
        // At the low end of the list: above the columns that it reaches over.
        int reach = (int) Math.ceil(width / step);
        double top = heights[marked];
        double highest = 0;
        for (int i = 0; i < heights.length; i++) {
            highest = Math.max(highest, heights[i]);
            if (Math.abs(i - marked) <= reach) {
                top = Math.max(top, heights[i]);
            }
        }
        double up = highest > 0 ? PLOT_HEIGHT * (top - heights[marked]) / highest : 0;
        double inside = Math.max(0, aside - room / chart.anchor().width());
        return new MarkedLabel(leftIsLow ? inside : -inside, -up - CLEAR);
    }

    private static double height(PageCell.Content content) {
        return content instanceof PageCell.Content.Number number ? number.value() : 0;
    }
}
