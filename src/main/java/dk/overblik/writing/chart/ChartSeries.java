package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Chart;
import dk.overblik.page.Chart.Series;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.writing.style.Palette;
import java.io.IOException;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** The lines or bars of a chart: their cells, what those hold, and how they are drawn. */
final class ChartSeries {

    private static final int LEADING_LINE = 31750;
    private static final int OTHER_LINE = 19050;

    /** Of a bar that is not filled. */
    private static final int OUTLINE = 15875;

    /** The width of a band, in English metric units: ten points. */
    private static final int BAND = 127_000;

    /** Of a mark at a break. */
    private static final int BREAK_MARK = 9;

    /** Lines beside the leading one, told apart without colours. */
    private static final List<String> DASHES = List.of("solid", "sysDash", "lgDash", "sysDot");

    /** With so many points a line needs no marks on it. */
    private static final int FEW_POINTS = 14;

    private final Chart chart;
    private final ChartCells cells;
    private final XmlWriter out;

    ChartSeries(Chart chart, ChartCells cells, XmlWriter out) {
        this.chart = chart;
        this.cells = cells;
        this.out = out;
    }

    /** How many categories there are. */
    int points() {
        return cells.shown(chart.series().get(0).categories()).size();
    }

    /** How the values are shown as numbers. */
    String formatCode() {
        return cells.formatCode(chart.series().get(0).values());
    }

    /** What the lines are drawn over. */
    AxisRange axis() {
        ChartForm form = ChartForm.of(chart.kind());
        String code = formatCode();
        int decimals = code.indexOf('.') < 0 || form.hundred() ? 0 : decimals(code);
        return AxisRange.of(form, values(), Math.pow(10, -decimals));
    }

    private static int decimals(String code) {
        return (int) code.substring(code.indexOf('.')).chars().filter(c -> c == '0').count();
    }

    /** The names that stand at the ends of lines; none where there is only one, or bars. */
    List<String> endNames() {
        return ChartForm.of(chart.kind()).lines() && chart.series().size() > 1
                ? chart.series().stream().map(each -> cells.text(each.name())).toList()
                : List.of();
    }

    /** Whether any line has marks at its points. */
    boolean hasPoints() {
        return chart.series().stream().anyMatch(this::showsPoints);
    }

    /** Whether every category has a name of its own on the axis. */
    boolean allNamed() {
        return cells.shown(chart.series().get(0).categories()).stream()
                .noneMatch(ChartSeries::isBlank);
    }

    private static boolean isBlank(PageCell.Content content) {
        return !(content instanceof PageCell.Content.Text text) || text.text().isBlank();
    }

    /** The least and the highest of all values, as they are before anyone recalculates. */
    DoubleSummaryStatistics values() {
        DoubleSummaryStatistics values =
                chart.series().stream()
                        .flatMap(each -> cells.shown(each.values()).stream())
                        .filter(PageCell.Content.Number.class::isInstance)
                        .mapToDouble(value -> ((PageCell.Content.Number) value).value())
                        .summaryStatistics();
        chart.band().ifPresent(band -> addBand(band, values));
        return values;
    }

    /** The band is to be seen whole. */
    private void addBand(Chart.Band band, DoubleSummaryStatistics values) {
        for (Series series : chart.series()) {
            List<PageCell.Content> shown = cells.shown(series.values());
            if (series.leading()
                    && shown.get(shown.size() - 1) instanceof PageCell.Content.Number last) {
                values.accept(last.value() - last(band.down()));
                values.accept(last.value() + last(band.up()));
            }
        }
    }

    private double last(PageRange reach) {
        List<PageCell.Content> shown = cells.shown(reach);
        return shown.get(shown.size() - 1) instanceof PageCell.Content.Number number
                ? number.value()
                : 0;
    }

    /** All of them, what is not seen behind the others. */
    void write() throws IOException {
        int behind = chart.ends().isPresent() ? 1 : 0;
        if (chart.ends().isPresent()) {
            writeUnseen(chart.ends().get());
        }
        for (int i = 0; i < chart.series().size(); i++) {
            write(i, i + behind);
        }
    }

    private void writeUnseen(Series series) throws IOException {
        start(series, chart.series().size(), 0);
        out.start("c:spPr").start("a:noFill").end();
        out.start("a:ln").start("a:noFill").end().end().end();
        out.value("c:invertIfNegative", 0);
        writeCells(series);
        out.end();
    }

    private void start(Series series, int number, int order) throws IOException {
        out.start("c:ser").value("c:idx", number).value("c:order", order);
        out.start("c:tx");
        writeTexts(series.name());
        out.end();
    }

    private void writeCells(Series series) throws IOException {
        out.start("c:cat");
        writeTexts(series.categories());
        out.end().start("c:val");
        writeNumbers(series.values());
        out.end();
    }

    private void write(int number, int order) throws IOException {
        Series series = chart.series().get(number);
        boolean lines = ChartForm.of(chart.kind()).lines();
        start(series, number, order);
        if (lines) {
            writeLine(series, number);
        } else {
            writeBars(series);
        }
        writeCells(series);
        if (lines) {
            out.value("c:smooth", 0);
        }
        out.end();
    }

    private void writeLine(Series series, int number) throws IOException {
        Palette colour = series.leading() ? Palette.ACCENT : Palette.BESIDE_ACCENT;
        out.start("c:spPr").start("a:ln");
        out.with("w", series.leading() ? LEADING_LINE : OTHER_LINE).with("cap", "rnd");
        ChartText.fill(out, colour);
        out.value("a:prstDash", series.leading() ? "solid" : dash(number));
        out.start("a:round").end().end().end();
        out.start("c:marker");
        if (showsPoints(series)) {
            out.value("c:symbol", "circle").value("c:size", series.leading() ? 6 : 5);
            out.start("c:spPr");
            ChartText.fill(out, colour);
            out.start("a:ln").start("a:noFill").end().end().end();
        } else {
            out.value("c:symbol", "none");
        }
        out.end();
        if (series.leading()) {
            writeBreaks(colour);
        }
        new LineLabels(chart, cells, out).write(series, number);
        if (series.leading() && chart.band().isPresent()) {
            writeBand(chart.band().get());
        }
    }

    /** A broad light bar through the last point, as far as it may still move. */
    private void writeBand(Chart.Band band) throws IOException {
        out.start("c:errBars").value("c:errDir", "y").value("c:errBarType", "both");
        out.value("c:errValType", "cust").value("c:noEndCap", 1);
        out.start("c:plus");
        writeNumbers(band.up());
        out.end().start("c:minus");
        writeNumbers(band.down());
        out.end();
        out.start("c:spPr").start("a:ln").with("w", BAND).with("cap", "flat");
        ChartText.fill(out, Palette.HAIRLINE);
        out.end().end().end();
    }

    private void writeBreaks(Palette colour) throws IOException {
        for (Chart.Break each : chart.breaks()) {
            out.start("c:dPt").value("c:idx", each.point());
            out.start("c:marker").value("c:symbol", "diamond").value("c:size", BREAK_MARK);
            out.start("c:spPr");
            ChartText.fill(out, Palette.PAPER);
            out.start("a:ln").with("w", OTHER_LINE);
            ChartText.fill(out, colour);
            out.end().end().end().value("c:bubble3D", 0).end();
        }
    }

    private String dash(int number) {
        long before = chart.series().subList(0, number).stream().filter(s -> !s.leading()).count();
        return DASHES.get((int) before % DASHES.size());
    }

    /** A point between two gaps has no line, and would not be seen without a mark. */
    private boolean showsPoints(Series series) {
        List<PageCell.Content> values = cells.shown(series.values());
        return values.size() < FEW_POINTS
                || values.stream().anyMatch(value -> !(value instanceof PageCell.Content.Number));
    }

    private void writeBars(Series series) throws IOException {
        boolean marked = series.marked() >= 0;
        out.start("c:spPr");
        ChartText.fill(out, marked ? Palette.BESIDE_ACCENT : Palette.ACCENT);
        out.end().value("c:invertIfNegative", 0);
        // In the schema's order: by their numbers.
        for (int i = 0; i < points(); i++) {
            if (i == series.marked() || i == series.outlined()) {
                writeBar(i, i == series.outlined());
            }
        }
        new ChartLabels(chart, cells, out).write(series);
    }

    /** A bar that is unlike the others. */
    private void writeBar(int number, boolean outlined) throws IOException {
        out.start("c:dPt").value("c:idx", number).value("c:invertIfNegative", 0);
        out.value("c:bubble3D", 0).start("c:spPr");
        if (outlined) {
            out.start("a:noFill").end().start("a:ln").with("w", OUTLINE);
            ChartText.fill(out, Palette.BESIDE_ACCENT);
            out.end();
        } else {
            ChartText.fill(out, Palette.ACCENT);
        }
        out.end().end();
    }

    void writeTexts(PageRange range) throws IOException {
        List<PageCell.Content> shown = cells.shown(range);
        out.start("c:strRef").start("c:f").text(range.formula()).end();
        out.start("c:strCache").value("c:ptCount", shown.size());
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof PageCell.Content.Text text) {
                writePoint(i, text.text());
            }
        }
        out.end().end();
    }

    private void writeNumbers(PageRange range) throws IOException {
        List<PageCell.Content> shown = cells.shown(range);
        out.start("c:numRef").start("c:f").text(range.formula()).end();
        out.start("c:numCache").start("c:formatCode").text(cells.formatCode(range)).end();
        out.value("c:ptCount", shown.size());
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof PageCell.Content.Number number) {
                writePoint(i, NumberText.of(number.value()));
            }
        }
        out.end().end();
    }

    private void writePoint(int index, String value) throws IOException {
        out.start("c:pt").with("idx", index).start("c:v").text(value).end().end();
    }
}
