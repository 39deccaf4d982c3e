package dk.overblik.writing.chart;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.writing.style.Palette;
import java.io.IOException;

/** The two axes of a chart: its categories, and the values over them. */
final class ChartAxes {

    static final int CATEGORIES = 111111111;
    static final int VALUES = 222222222;

    /** More names do not stand beside each other under lines. */
    private static final int MOST_NAMES = 8;

    private final ChartForm form;
    private final int points;
    private final String formatCode;
    private final XmlWriter out;

    /**
     * @param points how many categories there are
     */
    ChartAxes(ChartForm form, int points, String formatCode, XmlWriter out) {
        this.form = form;
        this.points = points;
        this.formatCode = formatCode;
        this.out = out;
    }

    void write() throws IOException {
        writeCategories();
        writeValues();
    }

    private void writeCategories() throws IOException {
        boolean bars = form.lying();
        out.start("c:catAx").value("c:axId", CATEGORIES);
        out.start("c:scaling").value("c:orientation", bars ? "maxMin" : "minMax").end();
        out.value("c:delete", 0).value("c:axPos", bars ? "l" : "b");
        out.start("c:numFmt").with("formatCode", "General").with("sourceLinked", 0).end();
        out.value("c:majorTickMark", form.lines() ? "out" : "none")
                .value("c:minorTickMark", "none");
        // Beside the plot, also where bars reach to the other side of zero.
        out.value("c:tickLblPos", form.onlyMarkedNamed() ? "none" : bars ? "low" : "nextTo");
        writeLine(Palette.BESIDE_ACCENT);
        ChartText.writeDefaults(out, "c:txPr", Palette.QUIET);
        out.value("c:crossAx", VALUES);
        // The first place is on top, and so the bottom is where the places are highest.
        out.value("c:crosses", form.firstOnTop() ? "max" : "autoZero");
        out.value("c:auto", 0).value("c:lblAlgn", "ctr").value("c:lblOffset", 100);
        int skip = form.lines() ? (points + MOST_NAMES - 1) / MOST_NAMES : 1;
        out.value("c:tickLblSkip", Math.max(1, skip)).value("c:tickMarkSkip", Math.max(1, skip));
        out.value("c:noMultiLvlLbl", 1).end();
    }

    private void writeValues() throws IOException {
        boolean named = form.lying();
        out.start("c:valAx").value("c:axId", VALUES);
        out.start("c:scaling").value("c:orientation", form.firstOnTop() ? "maxMin" : "minMax");
        if (form.firstOnTop()) {
            out.value("c:min", 1);
        }
        out.end();
        out.value("c:delete", named ? 1 : 0).value("c:axPos", named ? "t" : "l");
        if (!named) {
            out.start("c:majorGridlines");
            writeLine(Palette.GRIDLINE);
            out.end();
        }
        out.start("c:numFmt").with("formatCode", formatCode).with("sourceLinked", 0).end();
        out.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
        out.value("c:tickLblPos", "nextTo");
        out.start("c:spPr").start("a:ln").start("a:noFill").end().end().end();
        ChartText.writeDefaults(out, "c:txPr", Palette.QUIET);
        out.value("c:crossAx", CATEGORIES).value("c:crosses", "autoZero");
        out.value("c:crossBetween", form.lines() ? "midCat" : "between").end();
    }

    private void writeLine(Palette colour) throws IOException {
        out.start("c:spPr").start("a:ln").with("w", 9525);
        ChartText.fill(out, colour);
        out.end().end();
    }
}
