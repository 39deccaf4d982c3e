package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.template.document.DocumentChart;

/** A run with a chart in the line of a text (ECMA-376 part 1, 20.4.2.8). */
final class InlineDrawing {

    private static final String PLACE =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final double UNITS_A_POINT = 12_700;

    private InlineDrawing() {}

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
