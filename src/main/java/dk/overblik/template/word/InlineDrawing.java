package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.template.document.DocumentChart;

/** A run with a chart in the line of a text (ECMA-376 part 1, 20.4.2.8). */
final class InlineDrawing {

    private static final String PLACE =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final double UNITS_A_POINT = 12_700;

    /** A broad chart is about half as high. */
    private static final double FLAT = 0.5;

    private static final double LEAST_HEIGHT = 150;
    private static final double MOST_HEIGHT = 260;

    /** What bars that lie below each other take up, and what stands around them, in points. */
    private static final double A_BAR = 14.25;

    private static final double AROUND_BARS = 48;

    private InlineDrawing() {}

    /** The height of a chart of a width, in points. */
    static double height(Diagram diagram, double width) {
        return switch (diagram.kind()) {
            case BARS -> AROUND_BARS + A_BAR * diagram.points().size();
            case LINES, INDEX, PLACES, COLUMNS ->
                    Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, width * FLAT));
        };
    }

    /**
     * The run.
     *
     * @param w the prefix of the document's own elements, with its colon
     * @param number which drawing of the document it is
     * @param width in points
     * @param height in points
     */
    static String xml(DocumentChart chart, String w, int number, double width, double height) {
        String size = "<wp:extent cx=\"" + units(width) + "\" cy=\"" + units(height) + "\"/>";
        String properties =
                "<wp:docPr id=\"@\" name=\"Diagram @\" descr=\"%\"/>"
                        .replace("@", String.valueOf(number))
                        .replace("%", XmlWriter.escaped(chart.description()));
        String inline =
                "<wp:inline xmlns:wp=\""
                        + PLACE
                        + "\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                        + size
                        + properties
                        + "<wp:cNvGraphicFramePr/>"
                        + chart.graphic("a:")
                        + "</wp:inline>";
        return "<~r><~drawing>".replace("~", w) + inline + "</~drawing></~r>".replace("~", w);
    }

    private static long units(double points) {
        return Math.round(points * UNITS_A_POINT);
    }
}
