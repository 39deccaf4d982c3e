package dk.overblik.writing.chart;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.writing.style.Palette;
import java.io.IOException;

/** The texts and fillings of charts, as DrawingML writes them. */
final class ChartText {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String LANGUAGE = "da-DK";

    /** In points. */
    static final double POINTS = 9;

    private static final int TITLE_SIZE = (int) (100 * Chart.TITLE_POINTS);
    private static final int SIZE = (int) (100 * POINTS);

    private ChartText() {}

    /** How a title looks, whose text is that of a cell. */
    static void writeTitleLook(XmlWriter out) throws IOException {
        out.start("c:txPr").start("a:bodyPr").end().start("a:lstStyle").end().start("a:p");
        out.start("a:pPr").with("algn", "l");
        writeFont(out, "a:defRPr", TITLE_SIZE, true, Palette.INK);
        out.end().start("a:endParaRPr").with("lang", LANGUAGE).end().end().end();
    }

    /** One paragraph of a text that no cell holds, on one line. */
    static void writeRich(XmlWriter out, String text, Palette colour) throws IOException {
        out.start("c:tx").start("c:rich");
        out.start("a:bodyPr").with("wrap", "none").end().start("a:lstStyle").end();
        out.start("a:p").start("a:r");
        writeFont(out, "a:rPr", SIZE, false, colour);
        out.start("a:t").text(text).end().end().end().end().end();
    }

    /** The same of a text that a program puts together, on one line. */
    static void writeUnbroken(XmlWriter out, Palette colour, boolean bold) throws IOException {
        out.start("c:txPr").start("a:bodyPr").with("wrap", "none").end();
        out.start("a:lstStyle").end().start("a:p").start("a:pPr");
        writeFont(out, "a:defRPr", SIZE, bold, colour);
        out.end().start("a:endParaRPr").with("lang", LANGUAGE).end().end().end();
    }

    /** How texts look that say nothing of it themselves. */
    static void writeDefaults(XmlWriter out, String element, Palette colour) throws IOException {
        writeDefaults(out, element, colour, false);
    }

    static void writeDefaults(XmlWriter out, String element, Palette colour, boolean bold)
            throws IOException {
        out.start(element).start("a:bodyPr").end();
        out.start("a:lstStyle").end().start("a:p").start("a:pPr");
        writeFont(out, "a:defRPr", SIZE, bold, colour);
        out.end().start("a:endParaRPr").with("lang", LANGUAGE).end().end().end();
    }

    static void fill(XmlWriter out, Palette colour) throws IOException {
        out.start("a:solidFill").start("a:srgbClr").with("val", colour.rgb()).end().end();
    }

    private static void writeFont(
            XmlWriter out, String element, int size, boolean bold, Palette colour)
            throws IOException {
        out.start(element).with("lang", LANGUAGE).with("sz", size).with("b", bold ? 1 : 0);
        fill(out, colour);
        out.start("a:latin").with("typeface", "Calibri").end().end();
    }
}
