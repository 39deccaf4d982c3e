package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import java.io.IOException;
import java.util.List;

/**
 * Where a chart of lines is drawn within its frame: names at the ends of lines need room that no
 * program leaves by itself. Bars leave it to the program.
 *
 * @param title its height with air, in points
 * @param names the width of the widest name, in points
 */
record PlotRoom(Chart chart, double title, double names) {

    private static final double LINE = 15;
    private static final double AIR = 12;
    private static final double LEFT = 42;
    private static final double RIGHT = 12;
    private static final double BOTTOM = 24;

    /** Names may take no more of the width than this. */
    private static final double MOST_NAMES = 0.35;

    static PlotRoom of(Chart chart, List<String> endNames, String title) {
        int lines = Chart.titleLines(title, chart.anchor().width()).size();
        double names =
                endNames.stream()
                        .mapToDouble(name -> TextWidth.of(name, ChartText.POINTS, true))
                        .map(PageGrid::points)
                        .max()
                        .orElse(0);
        return new PlotRoom(chart, lines * LINE + AIR, names);
    }

    /** How wide lines are drawn, in points. */
    double plotWidth() {
        return chart.anchor().width() - LEFT - right();
    }

    /** How high lines are drawn, in points. */
    double plotHeight() {
        return chart.anchor().height() - title - BOTTOM;
    }

    private double right() {
        return Math.min(names + RIGHT, MOST_NAMES * chart.anchor().width());
    }

    void write(XmlWriter out) throws IOException {
        out.start("c:layout");
        if (ChartForm.of(chart.kind()).lines()) {
            double width = chart.anchor().width();
            double height = chart.anchor().height();
            out.start("c:manualLayout").value("c:layoutTarget", "inner");
            out.value("c:xMode", "edge").value("c:yMode", "edge");
            out.value("c:x", part(LEFT / width)).value("c:y", part(title / height));
            out.value("c:w", part(plotWidth() / width));
            out.value("c:h", part(plotHeight() / height));
            out.end();
        }
        out.end();
    }

    private static String part(double share) {
        return NumberText.of(Math.rint(share * 1000) / 1000);
    }
}
