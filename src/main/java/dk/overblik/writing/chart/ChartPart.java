package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.writing.style.Palette;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** A chart as a part of a package, its elements in the order of the schema (CT_ChartSpace). */
public final class ChartPart {

    static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final String LEFT_EDGE = "0.012";
    private static final String TOP_EDGE = "0.02";

    private final Chart chart;
    private final ChartSeries series;
    private final XmlWriter out;

    private ChartPart(Chart chart, ChartCells cells, XmlWriter out) {
        this.chart = chart;
        this.series = new ChartSeries(chart, cells, out);
        this.out = out;
    }

    static byte[] of(Chart chart, ChartCells cells) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        XmlWriter out = XmlWriter.document(part, "c:chartSpace");
        out.with("xmlns:c", NAMESPACE).with("xmlns:a", ChartText.NAMESPACE);
        new ChartPart(chart, cells, out).write();
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
        out.start("c:title").start("c:tx").start("c:rich");
        ChartText.writeTitle(out, chart.title());
        out.end().end();
        out.start("c:layout").start("c:manualLayout");
        out.value("c:xMode", "edge").value("c:yMode", "edge");
        out.value("c:x", LEFT_EDGE).value("c:y", TOP_EDGE);
        out.end().end();
        out.value("c:overlay", 0).end();
    }

    private void writePlot() throws IOException {
        ChartForm form = ChartForm.of(chart.kind());
        out.start("c:plotArea").start("c:layout").end();
        out.start(form.lines() ? "c:lineChart" : "c:barChart");
        if (!form.lines()) {
            out.value("c:barDir", form.lying() ? "bar" : "col");
        }
        out.value("c:grouping", form.lines() ? "standard" : "clustered").value("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            series.write(i);
        }
        if (form.lines()) {
            out.value("c:marker", 1);
        } else {
            out.value("c:gapWidth", form.lying() ? 45 : 25);
        }
        out.value("c:axId", ChartAxes.CATEGORIES).value("c:axId", ChartAxes.VALUES).end();
        new ChartAxes(form, series.points(), series.formatCode(), out).write();
        out.start("c:spPr").start("a:noFill").end().end();
        out.end();
    }

    private void writeLegend() throws IOException {
        if (chart.series().size() > 1) {
            out.start("c:legend").value("c:legendPos", "b").value("c:overlay", 0).end();
        }
    }

    /** The parts that charts of pages need: the charts, where they lie, and what leads to them. */
    public static final class ChartParts {

        private final ChartCells cells;
        private final BinaryOperator<String> names;

        /**
         * @param pages all pages, since a chart may be drawn from the cells of another one
         * @param names gives a free name for a part, from its folder and stem and its content type
         */
        public ChartParts(List<Page> pages, BinaryOperator<String> names) {
            this.cells = new ChartCells(pages);
            this.names = names;
        }

        /** The parts for the charts of a page, by name; none where it has none. */
        public Map<String, byte[]> of(Page page, String pagePart) throws IOException {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            if (page.charts().isEmpty()) {
                return parts;
            }
            List<String> charts = new ArrayList<>();
            for (Chart chart : page.charts()) {
                String part = names.apply("charts/overblik", ChartPart.CONTENT_TYPE);
                parts.put(part, ChartPart.of(chart, cells));
                charts.add(part);
            }
            String drawing = names.apply("drawings/overblik", DrawingPart.CONTENT_TYPE);
            parts.put(drawing, DrawingPart.of(page.charts()));
            parts.put(PartName.relationsOf(drawing), Relation.NewRelations.of("chart", charts));
            parts.put(
                    PartName.relationsOf(pagePart),
                    Relation.NewRelations.of("drawing", List.of(drawing)));
            return parts;
        }
    }

    /** The part that says where the charts of a page lie (CT_Drawing). */
    private static final class DrawingPart {

        static final String CONTENT_TYPE =
                "application/vnd.openxmlformats-officedocument.drawing+xml";

        private static final String NAMESPACE =
                "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
        private static final double UNITS_A_POINT = 12_700;

        private DrawingPart() {}

        /** The drawing, whose relations lead to its charts in their order. */
        static byte[] of(List<Chart> charts) throws IOException {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            XmlWriter out = XmlWriter.document(part, "xdr:wsDr");
            out.with("xmlns:xdr", NAMESPACE).with("xmlns:a", ChartText.NAMESPACE);
            for (int i = 0; i < charts.size(); i++) {
                write(out, charts.get(i), i + 1);
            }
            out.finish();
            return part.toByteArray();
        }

        private static void write(XmlWriter out, Chart chart, int number) throws IOException {
            Chart.Anchor anchor = chart.anchor();
            out.start("xdr:oneCellAnchor").start("xdr:from");
            writeNumber(out, "xdr:col", anchor.column());
            writeNumber(out, "xdr:colOff", 0);
            writeNumber(out, "xdr:row", anchor.row());
            writeNumber(out, "xdr:rowOff", 0);
            out.end().start("xdr:ext");
            out.with("cx", (int) Math.round(anchor.width() * UNITS_A_POINT));
            out.with("cy", (int) Math.round(anchor.height() * UNITS_A_POINT)).end();
            out.start("xdr:graphicFrame").with("macro", "").start("xdr:nvGraphicFramePr");
            // Numbers of shapes begin behind that of the drawing itself.
            out.start("xdr:cNvPr").with("id", number + 1).with("name", "Diagram " + number);
            out.with("descr", chart.description()).end();
            out.start("xdr:cNvGraphicFramePr").end().end();
            out.start("xdr:xfrm").start("a:off").with("x", 0).with("y", 0).end();
            out.start("a:ext").with("cx", 0).with("cy", 0).end().end();
            out.start("a:graphic").start("a:graphicData").with("uri", ChartPart.NAMESPACE);
            out.start("c:chart").with("xmlns:c", ChartPart.NAMESPACE);
            out.with("xmlns:r", XmlWriter.OFFICE_RELATIONS)
                    .with("r:id", Relation.NewRelations.id(number))
                    .end();
            out.end().end().end();
            out.start("xdr:clientData").end().end();
        }

        private static void writeNumber(XmlWriter out, String name, int number) throws IOException {
            out.start(name).text(Integer.toString(number)).end();
        }
    }
}
