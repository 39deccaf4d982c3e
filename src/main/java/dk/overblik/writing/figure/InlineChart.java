package dk.overblik.writing.figure;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.writing.chart.ChartPart;
import java.io.IOException;

/**
 * A chart in the line of a Word text: what stands in a run ({@code w:r}).
 *
 * <p>Source: ECMA-376 part 1, 20.4.2.8 (inline).
 */
public final class InlineChart {

    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACE =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final double UNITS_A_POINT = 12_700;

    private InlineChart() {}

    /**
     * Writes {@code w:drawing}.
     *
     * @param relation the id of the relation to the chart's part
     * @param number which drawing of the document it is, from 1; no two may have the same
     * @param chart says how large it is, and what is told to those who cannot see it
     */
    public static void write(XmlWriter out, String relation, int number, Chart chart)
            throws IOException {
        out.start("w:drawing").start("wp:inline").with("xmlns:wp", PLACE);
        out.with("distT", 0).with("distB", 0).with("distL", 0).with("distR", 0);
        out.start("wp:extent").with("cx", units(chart.anchor().width()));
        out.with("cy", units(chart.anchor().height())).end();
        out.start("wp:docPr").with("id", number).with("name", "Diagram " + number);
        out.with("descr", chart.description()).end();
        out.start("wp:cNvGraphicFramePr").end();
        out.start("a:graphic").with("xmlns:a", MAIN);
        out.start("a:graphicData").with("uri", ChartPart.NAMESPACE);
        out.start("c:chart").with("xmlns:c", ChartPart.NAMESPACE);
        out.with("xmlns:r", XmlWriter.OFFICE_RELATIONS).with("r:id", relation).end();
        out.end().end().end().end();
    }

    /** Points in the unit of drawings (EMU). */
    public static int units(double points) {
        return (int) Math.round(points * UNITS_A_POINT);
    }
}
