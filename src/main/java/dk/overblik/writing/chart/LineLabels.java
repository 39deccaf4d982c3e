package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.page.Chart.Series;
import dk.overblik.page.PageCell;
import dk.overblik.writing.style.Palette;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is written along lines: each one's name at its end, and a word at a break. */
final class LineLabels {

    private final Chart chart;
    private final ChartCells cells;
    private final XmlWriter out;

    LineLabels(Chart chart, ChartCells cells, XmlWriter out) {
        this.chart = chart;
        this.cells = cells;
        this.out = out;
    }

    /** Labels in the order of their points, as the schema asks. */
    void write(Series series, int number) throws IOException {
        int end = end(series);
        boolean named = chart.series().size() > 1 && end >= 0;
        List<Chart.Break> breaks = series.leading() ? chart.breaks() : List.of();
        if (!named && breaks.isEmpty()) {
            return;
        }
        out.start("c:dLbls");
        for (Chart.Break each : breaks) {
            if (each.point() != end) {
                writeBreak(each, number);
            }
        }
        if (named) {
            writeName(series, number, end);
        }
        writeFlags(0, 0);
        out.end();
    }

    private void writeBreak(Chart.Break each, int number) throws IOException {
        ChartSeries drawn = new ChartSeries(chart, cells, out);
        List<double[]> lines = chart.series().stream().map(this::values).toList();
        BreakLabel place = BreakLabel.of(chart, lines, number, room(drawn), drawn.axis(), each);
        out.start("c:dLbl").value("c:idx", each.point());
        out.start("c:layout").start("c:manualLayout");
        out.value("c:x", part(place.x())).value("c:y", part(place.y())).end().end();
        ChartText.writeRich(out, each.words(), Palette.QUIET);
        // It may stand on a line of the grid, or on the one at 100.
        out.start("c:spPr");
        ChartText.fill(out, Palette.PAPER);
        out.end();
        out.value("c:dLblPos", "t");
        writeFlags(1, 0);
        out.end();
    }

    private void writeName(Series series, int number, int end) throws IOException {
        out.start("c:dLbl").value("c:idx", end);
        double shift = shift(number);
        if (shift != 0) {
            out.start("c:layout").start("c:manualLayout").value("c:x", "0");
            out.value("c:y", part(shift)).end().end();
        }
        out.start("c:spPr").start("a:noFill").end();
        out.start("a:ln").start("a:noFill").end().end().end();
        Palette colour = series.leading() ? Palette.ACCENT : Palette.QUIET;
        ChartText.writeUnbroken(out, colour, series.leading());
        out.value("c:dLblPos", "r");
        writeFlags(0, 1);
        out.end();
    }

    private static String part(double share) {
        return NumberText.of(Math.rint(share * 1000) / 1000);
    }

    private double[] values(Series series) {
        return cells.shown(series.values()).stream()
                .mapToDouble(
                        shown ->
                                shown instanceof PageCell.Content.Number number
                                        ? number.value()
                                        : Double.NaN)
                .toArray();
    }

    /** How far down a name is put off its line's end, as a part of the chart's height. */
    private double shift(int number) {
        ChartSeries drawn = new ChartSeries(chart, cells, out);
        ChartForm form = ChartForm.of(chart.kind());
        EndNames names =
                new EndNames(
                        drawn.axis(),
                        form.firstOnTop(),
                        room(drawn).plotHeight(),
                        chart.series().stream().map(this::endValue).toList());
        return names.shifts().get(number) / chart.anchor().height();
    }

    private PlotRoom room(ChartSeries drawn) {
        return PlotRoom.of(chart, drawn.endNames(), cells.text(chart.title()));
    }

    private Optional<Double> endValue(Series series) {
        int end = end(series);
        return end >= 0
                        && cells.shown(series.values()).get(end)
                                instanceof PageCell.Content.Number n
                ? Optional.of(n.value())
                : Optional.empty();
    }

    /** The last point that has a value; below 0 where none has. */
    private int end(Series series) {
        List<PageCell.Content> values = cells.shown(series.values());
        int last = values.size() - 1;
        while (last >= 0 && !(values.get(last) instanceof PageCell.Content.Number)) {
            last--;
        }
        return last;
    }

    /** All of them: what is left out counts as wanted. */
    private void writeFlags(int value, int seriesName) throws IOException {
        out.value("c:showLegendKey", 0).value("c:showVal", value);
        out.value("c:showCatName", 0).value("c:showSerName", seriesName);
        out.value("c:showPercent", 0).value("c:showBubbleSize", 0);
    }
}
