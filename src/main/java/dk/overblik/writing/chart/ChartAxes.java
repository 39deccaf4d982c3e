package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.writing.style.Palette;
import java.io.IOException;
import java.math.BigDecimal;

/** The two axes of a chart: its categories, and the values over them. */
final class ChartAxes {

    static final int CATEGORIES = 111111111;
    static final int VALUES = 222222222;

    /** More names do not stand beside each other under lines. */
    private static final int MOST_NAMES = 8;

    private static final String WHOLE = "#,##0";

    /** As many decimals as the steps have that a program chooses, which are not known here. */
    private static final String AS_STEPS = "[>=1000]#,##0;[<=-1000]-#,##0;General";

    /** LibreOffice leaves the sign out that the last of three parts does not name. */
    private static final String SIGNED = "General";

    private final ChartForm form;
    private final ChartSeries series;
    private final XmlWriter out;

    ChartAxes(ChartForm form, ChartSeries series, XmlWriter out) {
        this.form = form;
        this.series = series;
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
        out.value("c:majorTickMark", form.lines() && series.allNamed() ? "out" : "none")
                .value("c:minorTickMark", "none");
        // Beside the plot, also where the axis lies in its midst; first places have it at the foot.
        boolean beside = bars || (form.lines() && !form.firstOnTop());
        out.value("c:tickLblPos", form.onlyMarkedNamed() ? "none" : beside ? "low" : "nextTo");
        writeLine(Palette.BESIDE_ACCENT);
        ChartText.writeDefaults(out, "c:txPr", Palette.QUIET);
        out.value("c:crossAx", VALUES);
        // The first place is on top, and so the bottom is where the places are highest.
        writeCrossing();
        out.value("c:auto", 0).value("c:lblAlgn", "ctr").value("c:lblOffset", 100);
        boolean many = form.lines() && series.allNamed();
        int skip = many ? (series.points() + MOST_NAMES - 1) / MOST_NAMES : 1;
        out.value("c:tickLblSkip", Math.max(1, skip)).value("c:tickMarkSkip", Math.max(1, skip));
        out.value("c:noMultiLvlLbl", 1).end();
    }

    private void writeValues() throws IOException {
        boolean named = form.lying();
        out.start("c:valAx").value("c:axId", VALUES);
        out.start("c:scaling").value("c:orientation", form.firstOnTop() ? "maxMin" : "minMax");
        writeBounds();
        out.end();
        out.value("c:delete", named ? 1 : 0).value("c:axPos", named ? "t" : "l");
        if (!named) {
            out.start("c:majorGridlines");
            writeLine(Palette.GRIDLINE);
            out.end();
        }
        out.start("c:numFmt").with("formatCode", axisFormat()).with("sourceLinked", 0).end();
        out.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
        out.value("c:tickLblPos", "nextTo");
        out.start("c:spPr").start("a:ln").start("a:noFill").end().end().end();
        ChartText.writeDefaults(out, "c:txPr", Palette.QUIET);
        out.value("c:crossAx", CATEGORIES).value("c:crosses", "autoZero");
        // A mark on the axis would lie on a number of it.
        boolean onAxis = form.lines() && !series.hasPoints();
        out.value("c:crossBetween", onAxis ? "midCat" : "between");
        AxisRange range = series.axis();
        if (form.lines() && range.step() > 0) {
            out.value("c:majorUnit", number(range.step()));
        }
        out.end();
    }

    private String axisFormat() {
        AxisRange range = series.axis();
        if (form.firstOnTop() || form.hundred() || !series.formatCode().contains(".")) {
            return WHOLE;
        }
        if (!isSet(range)) {
            return range.low() < 0 ? SIGNED : AS_STEPS;
        }
        int decimals = Math.max(0, new BigDecimal(number(range.step())).scale());
        return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
    }

    /** Where the axis of categories lies: the 100 line, or the foot of the plot. */
    private void writeCrossing() throws IOException {
        if (form.hundred()) {
            out.value("c:crossesAt", 100);
        } else {
            // The first place is on top, and so the bottom is where the places are highest.
            out.value("c:crosses", form.firstOnTop() ? "max" : "autoZero");
        }
    }

    /**
     * Only where the axis' meaning sets an end, or programs would leave much of the plot of lines
     * empty; there is room beyond the lines for a figure that is corrected. Bars reach zero by what
     * the chart says of its ends.
     */
    private void writeBounds() throws IOException {
        AxisRange range = series.axis();
        if (isSet(range)) {
            out.value("c:max", number(range.high()));
            out.value("c:min", number(range.low()));
        }
    }

    private boolean isSet(AxisRange range) {
        return form.lines() && range.isSet();
    }

    /** Without what computers add to tenths. */
    private static String number(double value) {
        return NumberText.of(Math.rint(value * 1e6) / 1e6);
    }

    private void writeLine(Palette colour) throws IOException {
        out.start("c:spPr").start("a:ln").with("w", 9525);
        ChartText.fill(out, colour);
        out.end().end();
    }
}
