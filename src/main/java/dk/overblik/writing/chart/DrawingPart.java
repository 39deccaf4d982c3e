package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The part that says where the charts of a page lie (CT_Drawing). */
final class DrawingPart {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

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
        writeNumber(out, "xdr:colOff", (int) Math.round(anchor.aside() * UNITS_A_POINT));
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
