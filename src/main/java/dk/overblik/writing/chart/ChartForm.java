package dk.overblik.writing.chart;

import dk.overblik.page.Chart.Kind;

/**
 * How a kind of chart is drawn.
 *
 * @param lines whether by lines through points in time; by bars otherwise
 * @param hundred whether all begin at 100, where the axis lies
 * @param firstOnTop whether the values are places, of which the first is on top
 * @param lying whether bars lie below each other, each with its name and figure
 * @param onlyMarkedNamed whether there are too many names to show but the marked one's
 */
record ChartForm(
        boolean lines,
        boolean hundred,
        boolean firstOnTop,
        boolean lying,
        boolean onlyMarkedNamed) {

    static ChartForm of(Kind kind) {
        return switch (kind) {
            case LINES -> new ChartForm(true, false, false, false, false);
            case INDEX -> new ChartForm(true, true, false, false, false);
            case PLACES -> new ChartForm(true, false, true, false, false);
            case BARS -> new ChartForm(false, false, false, true, false);
            case COLUMNS -> new ChartForm(false, false, false, false, true);
        };
    }
}
