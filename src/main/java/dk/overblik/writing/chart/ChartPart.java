package dk.overblik.writing.chart;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.writing.style.Palette;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A chart as a part of a package, its elements in the order of the schema (CT_ChartSpace). */
public final class ChartPart {

    public static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    public static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final String LEFT_EDGE = "0.012";
    private static final String TOP_EDGE = "0.02";

    private final Chart chart;
    private final ChartCells cells;
    private final ChartSeries series;
    private final XmlWriter out;

    private ChartPart(Chart chart, ChartCells cells, XmlWriter out) {
        this.chart = chart;
        this.cells = cells;
        this.series = new ChartSeries(chart, cells, out);
        this.out = out;
    }

    /** A chart in the workbook that holds the cells. */
    static byte[] of(Chart chart, ChartCells cells) throws IOException {
        return of(chart, cells, "");
    }

    /**
     * A chart in a document of another kind.
     *
     * @param data the id of the relation to the workbook with its cells; empty where there is none
     */
    public static byte[] of(Chart chart, ChartCells cells, String data) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        XmlWriter out = XmlWriter.document(part, "c:chartSpace");
        out.with("xmlns:c", NAMESPACE).with("xmlns:a", ChartText.NAMESPACE);
        out.with("xmlns:r", XmlWriter.OFFICE_RELATIONS);
        new ChartPart(chart, cells, out).write();
        if (!data.isEmpty()) {
            out.start("c:externalData").with("r:id", data).value("c:autoUpdate", 0).end();
        }
        out.finish();
        return part.toByteArray();
    }

    private void write() throws IOException {
        out.value("c:date1904", 0).value("c:lang", ChartText.LANGUAGE);
        out.value("c:roundedCorners", 0);
        out.start("c:chart");
        writeTitle();
        out.value("c:autoTitleDeleted", 0);
        writePlot();
        writeLegend();
        // What a filter hides must not vanish from the chart.
        out.value("c:plotVisOnly", 0).value("c:dispBlanksAs", "gap");
        out.end();
        out.start("c:spPr");
        ChartText.fill(out, Palette.PAPER);
        out.start("a:ln").start("a:noFill").end().end().end();
        ChartText.writeDefaults(out, "c:txPr", Palette.QUIET);
    }

    private void writeTitle() throws IOException {
        out.start("c:title").start("c:tx");
        series.writeTexts(chart.title());
        out.end();
        out.start("c:layout").start("c:manualLayout");
        out.value("c:xMode", "edge").value("c:yMode", "edge");
        out.value("c:x", LEFT_EDGE).value("c:y", TOP_EDGE);
        out.end().end();
        out.value("c:overlay", 0);
        ChartText.writeTitleLook(out);
        out.end();
    }

    private void writePlot() throws IOException {
        ChartForm form = ChartForm.of(chart.kind());
        out.start("c:plotArea");
        PlotRoom.of(chart, series.endNames(), cells.text(chart.title())).write(out);
        out.start(form.lines() ? "c:lineChart" : "c:barChart");
        if (!form.lines()) {
            out.value("c:barDir", form.lying() ? "bar" : "col");
        }
        out.value("c:grouping", form.lines() ? "standard" : "clustered").value("c:varyColors", 0);
        series.write();
        if (form.lines()) {
            out.value("c:marker", 1);
        } else {
            out.value("c:gapWidth", form.lying() ? 45 : 25);
            if (chart.ends().isPresent() && chart.series().size() == 1) {
                // What is not seen takes no room beside what is.
                out.value("c:overlap", 100);
            }
        }
        out.value("c:axId", ChartAxes.CATEGORIES).value("c:axId", ChartAxes.VALUES).end();
        new ChartAxes(form, series, out).write();
        out.start("c:spPr").start("a:noFill").end().end();
        out.end();
    }

    private void writeLegend() throws IOException {
        if (chart.series().size() > 1 && !ChartForm.of(chart.kind()).lines()) {
            out.start("c:legend").value("c:legendPos", "b").value("c:overlay", 0).end();
        }
    }
}
