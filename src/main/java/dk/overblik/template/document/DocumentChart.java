package dk.overblik.template.document;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.layout.DiagramSheet;
import dk.overblik.writing.figure.EmbeddedChart;
import dk.overblik.writing.style.Palette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A chart with its data inside, added to a document and drawn in the colours and fonts of its
 * theme.
 *
 * @param relation the id of the relation that leads to it
 * @param description what is told to those who cannot see it
 */
public record DocumentChart(String relation, String description) {

    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** What the theme has in the place of a colour of ours, as the content of a colour element. */
    private static final Map<Palette, String> THEME =
            Map.of(
                    Palette.ACCENT, scheme("accent1", ""),
                    Palette.BESIDE_ACCENT, scheme("tx1", shade(50)),
                    Palette.INK, scheme("tx1", ""),
                    Palette.QUIET, scheme("tx1", shade(65)),
                    Palette.GRIDLINE, scheme("bg1", "<a:lumMod val=\"85000\"/>"),
                    Palette.PAPER, scheme("bg1", ""));

    private static String scheme(String name, String change) {
        return change.isEmpty()
                ? "<a:schemeClr val=\"" + name + "\"/>"
                : "<a:schemeClr val=\"" + name + "\">" + change + "</a:schemeClr>";
    }

    /** A part of the way from the text's colour to its opposite. */
    private static String shade(int percent) {
        return "<a:lumMod val=\""
                + percent * 1000
                + "\"/><a:lumOff val=\""
                + (100 - percent) * 1000
                + "\"/>";
    }

    /** A broad chart is about half as high. */
    private static final double FLAT = 0.5;

    private static final double LEAST_HEIGHT = 150;
    private static final double MOST_HEIGHT = 260;

    /** The height of a chart of a width, in points. */
    public static double height(Diagram diagram, double width) {
        double flat = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, width * FLAT));
        return DiagramSheet.height(diagram, width, Diagram.BarRoom.USUAL, flat);
    }

    /**
     * Adds a chart that holds its figures itself, for a workbook, in which a chart has no data of
     * its own beside the cells.
     *
     * @param part the drawing that is to show it
     * @param width in points
     * @param height in points
     */
    public static DocumentChart addLiteral(
            DocumentPackage document, String part, Diagram diagram, double width, double height)
            throws IOException {
        DiagramSheet sheet = DiagramSheet.of(diagram, width, height);
        String chart = document.freeName("xl/charts/chartOverblik", ".xml");
        byte[] drawing = LiteralChart.of(EmbeddedChart.of(sheet.chart(), sheet.page()));
        document.add(chart, EmbeddedChart.CHART_TYPE, ofTheme(drawing, document));
        String relation = document.relate(part, EmbeddedChart.RELATION, chart);
        return new DocumentChart(relation, sheet.chart().description());
    }

    /**
     * Adds the parts of a chart.
     *
     * @param part the one that is to show it
     * @param width in points
     * @param height in points
     */
    public static DocumentChart add(
            DocumentPackage document, String part, Diagram diagram, double width, double height)
            throws IOException {
        DiagramSheet sheet = DiagramSheet.of(diagram, width, height);
        String folder = part.substring(0, part.indexOf('/') + 1);
        String chart = document.freeName(folder + "charts/chartOverblik", ".xml");
        String data = document.freeName(folder + "embeddings/dataOverblik", ".xlsx");
        Map<String, byte[]> parts =
                EmbeddedChart.of(sheet.chart(), sheet.page()).parts(chart, data);
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
            if (each.getKey().equals(chart)) {
                document.add(chart, EmbeddedChart.CHART_TYPE, ofTheme(each.getValue(), document));
            } else if (each.getKey().equals(data)) {
                document.add(data, EmbeddedChart.DATA_TYPE, each.getValue());
            } else {
                document.add(each.getKey(), each.getValue());
            }
        }
        Chart drawn = sheet.chart();
        String relation = document.relate(part, EmbeddedChart.RELATION, chart);
        return new DocumentChart(relation, drawn.description());
    }

    /** A document without a theme has no colours of that name: they would all be drawn black. */
    private static boolean hasTheme(DocumentPackage document) throws IOException {
        return document.related(document.main(), "theme").isPresent();
    }

    private static byte[] ofTheme(byte[] chart, DocumentPackage document) throws IOException {
        if (!hasTheme(document)) {
            return chart;
        }
        String xml = new String(chart, StandardCharsets.UTF_8);
        for (Map.Entry<Palette, String> each : THEME.entrySet()) {
            String ours = "<a:srgbClr val=\"" + each.getKey().rgb() + "\"/>";
            xml = xml.replace(ours, each.getValue());
        }
        xml = xml.replaceAll("<a:latin typeface=\"[^\"]*\"/>", "");
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What shows the chart, inside of a frame or a line.
     *
     * @param a the prefix of drawings, with its colon
     */
    public String graphic(String a) {
        return "<~graphic xmlns:~=\"@\"><~graphicData uri=\"%\"><c:chart xmlns:c=\"%\" xmlns:r=\"$\""
                        .replace("@", Dialect.DRAWING.namespace())
                        .replace("%", NAMESPACE)
                        .replace("$", XmlWriter.OFFICE_RELATIONS)
                        .replace("xmlns:~", "xmlns:" + a.replace(":", ""))
                        .replace("<~", "<" + a)
                + " r:id=\""
                + relation
                + "\"/></"
                + a
                + "graphicData></"
                + a
                + "graphic>";
    }
}
