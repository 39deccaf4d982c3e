package dk.overblik.app.window.detail;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.app.window.widget.TextLines;
import dk.overblik.writing.chart.ShownChart;
import dk.overblik.writing.chart.ShownChart.Series;
import dk.overblik.writing.style.Palette;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JPanel;

/** The charts of a sheet, one below the other, as the workbook has them. */
final class PreviewChart extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int AIR = 12;
    private static final int TITLE = 24;
    private static final int LEAST_WIDTH = 420;
    private static final int MOST_WIDTH = 1000;

    private transient List<ShownChart> charts = List.of();

    PreviewChart() {
        super(null);
        setOpaque(false);
        setName("diagram");
        setFocusable(true);
    }

    void fill(List<ShownChart> shown) {
        charts = List.copyOf(shown);
        getAccessibleContext()
                .setAccessibleName(
                        charts.stream().map(PreviewChart::words).collect(Collectors.joining(". ")));
        revalidate();
        repaint();
    }

    boolean isEmpty() {
        return charts.isEmpty();
    }

    /** What is seen, for those who cannot see it: of lines their ends. */
    private static String words(ShownChart chart) {
        StringBuilder said = new StringBuilder(chart.title());
        said.append(". ").append(legend(chart));
        for (Series series : chart.series()) {
            if (chart.lying()) {
                series.values()
                        .forEach(
                                (at, value) ->
                                        said.append("; ")
                                                .append(chart.categories().getOrDefault(at, ""))
                                                .append(' ')
                                                .append(
                                                        ResultPreview.danish(
                                                                value, series.code())));
            } else if (!series.values().isEmpty()) {
                said.append("; ").append(series.name()).append(ends(series));
            }
        }
        return said.toString();
    }

    private static String ends(Series series) {
        List<Double> values = List.copyOf(series.values().values());
        return " "
                + ResultPreview.danish(values.get(0), series.code())
                + " til "
                + ResultPreview.danish(values.get(values.size() - 1), series.code());
    }

    @Override
    public Dimension getPreferredSize() {
        int height = AIR;
        for (ShownChart chart : charts) {
            height += head(chart) + drawing(chart).height() + AIR;
        }
        return new Dimension(LEAST_WIDTH, height);
    }

    /** What the colours say, as under the sheet's own table; nothing where they say nothing. */
    private static String legend(ShownChart chart) {
        boolean judged = has(chart, Palette.GOOD_GROUND) || has(chart, Palette.BAD_GROUND);
        String others = has(chart, Palette.NEUTRAL_GROUND) ? " Grå er ingen af delene." : "";
        return judged ? "Grøn er den ønskede retning, orange den modsatte." + others : "";
    }

    private static boolean has(ShownChart chart, Palette colour) {
        return chart.series().stream()
                .flatMap(series -> series.marked().values().stream())
                .anyMatch(colour.rgb()::equals);
    }

    /** The title in as many lines as it needs, and what the colours say. */
    private int head(ShownChart chart) {
        int lines = titleLines(chart).size() - 1 + (legend(chart).isEmpty() ? 0 : 1);
        return TITLE + lines * getFontMetrics(bold()).getHeight();
    }

    private List<String> titleLines(ShownChart chart) {
        int room = Math.max(LEAST_WIDTH, getWidth()) - 2 * AIR;
        return TextLines.of(chart.title(), room, getFontMetrics(bold()));
    }

    private Font bold() {
        return getFont().deriveFont(Font.BOLD);
    }

    private static Drawing drawing(ShownChart chart) {
        return chart.lying() ? new BarDrawing(chart) : new PlotDrawing(chart);
    }

    /** A chart below its title. */
    interface Drawing {

        /** How high it is, in pixels. */
        int height();

        void paint(Graphics2D drawn, Rectangle room);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D drawn = (Graphics2D) graphics.create();
        drawn.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawn.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int width = Math.min(MOST_WIDTH, getWidth() - 2 * AIR);
        int y = AIR;
        for (ShownChart chart : charts) {
            int head = head(chart);
            paintHead(drawn, chart, y);
            Drawing drawing = drawing(chart);
            drawing.paint(drawn, new Rectangle(AIR, y + head, width, drawing.height()));
            y += head + drawing.height() + AIR;
        }
        drawn.dispose();
    }

    private void paintHead(Graphics2D drawn, ShownChart chart, int top) {
        int y = top;
        drawn.setColor(getForeground());
        drawn.setFont(bold());
        for (String line : titleLines(chart)) {
            drawn.drawString(line, AIR, y + drawn.getFontMetrics().getAscent());
            y += drawn.getFontMetrics().getHeight();
        }
        drawn.setFont(getFont());
        drawn.setColor(Hue.of(Palette.QUIET));
        drawn.drawString(legend(chart), AIR, y + drawn.getFontMetrics().getAscent());
        drawn.setColor(getForeground());
    }
}
