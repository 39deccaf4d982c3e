package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.page.Chart.Series;
import dk.overblik.page.PageCell;
import dk.overblik.writing.style.Palette;
import java.io.IOException;
import java.util.List;

/** What is written at the ends of bars: each figure, or the marked one with its name. */
final class ChartLabels {

    private static final String SEPARATOR = ": ";

    private final Chart chart;
    private final ChartCells cells;
    private final XmlWriter out;

    ChartLabels(Chart chart, ChartCells cells, XmlWriter out) {
        this.chart = chart;
        this.cells = cells;
        this.out = out;
    }

    void write(Series series) throws IOException {
        ChartForm form = ChartForm.of(chart.kind());
        out.start("c:dLbls");
        if (series.marked() >= 0) {
            out.start("c:dLbl").value("c:idx", series.marked());
            boolean named = form.onlyMarkedNamed();
            if (named) {
                writeShift(series);
            }
            writeLabel(series, true, named);
            out.end();
        }
        if (form.lying()) {
            writeLabel(series, false, false);
        } else {
            writeFlags(0, 0);
        }
        out.end();
    }

    private void writeShift(Series series) throws IOException {
        List<PageCell.Content> names = cells.shown(series.categories());
        List<PageCell.Content> values = cells.shown(series.values());
        String text = SEPARATOR + "0000,0";
        if (names.get(series.marked()) instanceof PageCell.Content.Text name) {
            text = name.text() + text;
        }
        MarkedLabel place = MarkedLabel.of(chart, text, values, series.marked());
        out.start("c:layout").start("c:manualLayout");
        out.value("c:x", fraction(place.x())).value("c:y", fraction(place.y()));
        out.end().end();
    }

    private static String fraction(double part) {
        return NumberText.of(Math.rint(part * 1000) / 1000);
    }

    private void writeLabel(Series series, boolean marked, boolean named) throws IOException {
        String code = cells.formatCode(series.values());
        out.start("c:numFmt").with("formatCode", code).with("sourceLinked", 0).end();
        out.start("c:spPr");
        if (named) {
            // Higher bars stand behind it.
            ChartText.fill(out, Palette.PAPER);
        } else {
            out.start("a:noFill").end();
        }
        out.start("a:ln").start("a:noFill").end().end().end();
        Palette colour = marked ? Palette.ACCENT : Palette.QUIET;
        ChartText.writeDefaults(out, "c:txPr", colour, marked);
        out.value("c:dLblPos", "outEnd");
        writeFlags(1, named ? 1 : 0);
        if (named) {
            out.start("c:separator").text(SEPARATOR).end();
        }
    }

    /** All of them: what is left out counts as wanted. */
    private void writeFlags(int value, int category) throws IOException {
        out.value("c:showLegendKey", 0).value("c:showVal", value);
        out.value("c:showCatName", category).value("c:showSerName", 0);
        out.value("c:showPercent", 0).value("c:showBubbleSize", 0);
    }
}
