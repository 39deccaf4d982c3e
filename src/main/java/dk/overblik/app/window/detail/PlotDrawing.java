package dk.overblik.app.window.detail;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.writing.chart.ShownChart;
import dk.overblik.writing.chart.ShownChart.Series;
import dk.overblik.writing.style.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Lines through points in time, or columns side by side, over their axes. */
final class PlotDrawing implements PreviewChart.Drawing {

    private static final int HEIGHT = 220;
    private static final int NAMES = 22;
    private static final int GAP = 8;
    private static final int STEPS = 4;
    private static final float LEADING = 2.5f;
    private static final float OTHER = 1.5f;

    private final ShownChart chart;
    private final int points;
    private final double low;
    private final double step;
    private final double high;

    PlotDrawing(ShownChart chart) {
        this.chart = chart;
        this.points =
                chart.series().stream()
                        .flatMap(series -> series.values().keySet().stream())
                        .mapToInt(at -> at + 1)
                        .max()
                        .orElse(1);
        double least = values().min().orElse(0);
        double most = values().max().orElse(1);
        double from = chart.lines() ? least : Math.min(0, least);
        double until = chart.lines() ? most : Math.max(0, most);
        step = round((until - from) / STEPS);
        low = Math.floor(from / step) * step;
        high = Math.max(low + step, Math.ceil(until / step) * step);
    }

    private DoubleStream values() {
        return chart.series().stream()
                .flatMap(series -> series.values().values().stream())
                .mapToDouble(Double::doubleValue);
    }

    /** The next of 1, 2, 5, 10, 20 …, and of their tenths and hundredths. */
    private static double round(double least) {
        if (least <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : new double[] {1, 2, 5}) {
            if (least <= round * power * (1 + 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D drawn, Rectangle room) {
        FontMetrics metrics = drawn.getFontMetrics();
        int left = Math.max(width(metrics, low), width(metrics, high)) + GAP;
        int right = named() ? longestName(metrics) + GAP : GAP * 2;
        Rectangle plot =
                new Rectangle(
                        room.x + left,
                        room.y + metrics.getHeight() / 2,
                        Math.max(80, room.width - left - right),
                        HEIGHT - NAMES - metrics.getHeight());
        Color words = drawn.getColor();
        paintAxes(drawn, plot, room.x);
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            paint(drawn, chart.series().get(i), plot, i == 0);
        }
        drawn.setColor(words);
        paintNames(drawn, plot);
    }

    /** Of several lines each has its name at its end. */
    private boolean named() {
        return chart.lines() && chart.series().size() > 1;
    }

    private int longestName(FontMetrics metrics) {
        return chart.series().stream()
                .mapToInt(series -> metrics.stringWidth(series.name()))
                .max()
                .orElse(0);
    }

    private String code() {
        return chart.series().isEmpty() ? "" : chart.series().get(0).code();
    }

    private int width(FontMetrics metrics, double value) {
        return metrics.stringWidth(tick(value));
    }

    /** With the decimals of the figures, and those that the steps need. */
    private String tick(double value) {
        boolean whole = step >= 1 && step == Math.rint(step);
        return ResultPreview.danish(value, whole ? "#,##0" : step < 0.1 ? "#,##0.00" : code());
    }

    private int y(Rectangle plot, double value) {
        double share = (value - low) / (high - low);
        double down = chart.lines() && chart.firstOnTop() ? share : 1 - share;
        return plot.y + (int) Math.round(down * plot.height);
    }

    private int x(Rectangle plot, int at) {
        return chart.lines()
                ? plot.x + (points < 2 ? plot.width / 2 : plot.width * at / (points - 1))
                : plot.x + plot.width * (2 * at + 1) / (2 * points);
    }

    private void paintAxes(Graphics2D drawn, Rectangle plot, int from) {
        FontMetrics metrics = drawn.getFontMetrics();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            double value = low + i * step;
            int y = y(plot, value);
            drawn.setColor(Hue.line());
            drawn.drawLine(plot.x, y, plot.x + plot.width, y);
            drawn.setColor(Hue.of(Palette.QUIET));
            int ahead = plot.x - GAP - width(metrics, value);
            drawn.drawString(tick(value), Math.max(from, ahead), y + metrics.getAscent() / 2 - 1);
        }
        int free = from;
        for (Map.Entry<Integer, String> name : chart.categories().entrySet()) {
            int wide = metrics.stringWidth(name.getValue());
            int x = Math.max(from, x(plot, name.getKey()) - wide / 2);
            if (x >= free && !name.getValue().isBlank()) {
                drawn.drawString(name.getValue(), x, plot.y + plot.height + NAMES - 2);
                free = x + wide + GAP;
            }
        }
    }

    private void paint(Graphics2D drawn, Series series, Rectangle plot, boolean leading) {
        drawn.setStroke(stroke(series, leading));
        Path2D line = new Path2D.Float();
        int before = -2;
        for (Map.Entry<Integer, Double> point : series.values().entrySet()) {
            int at = point.getKey();
            drawn.setColor(
                    Hue.of(series.marked().getOrDefault(at, series.rgb()), Color.LIGHT_GRAY));
            if (!chart.lines()) {
                paintColumn(drawn, plot, at, point.getValue());
            } else if (before == at - 1) {
                line.lineTo(x(plot, at), y(plot, point.getValue()));
            } else {
                line.moveTo(x(plot, at), y(plot, point.getValue()));
                drawn.fillOval(x(plot, at) - 2, y(plot, point.getValue()) - 2, 4, 4);
            }
            before = at;
        }
        drawn.setColor(Hue.of(series.rgb(), Color.LIGHT_GRAY));
        drawn.draw(line);
        drawn.setStroke(new BasicStroke(1));
        series.words().keySet().forEach(at -> paintWords(drawn, series, plot, at));
    }

    /** Lines beside the leading one are told apart without colours, too. */
    private static BasicStroke stroke(Series series, boolean leading) {
        float wide = leading ? LEADING : OTHER;
        float[] dash =
                switch (series.dash()) {
                    case "sysDash" -> new float[] {4, 3};
                    case "lgDash" -> new float[] {9, 4};
                    case "sysDot" -> new float[] {1, 4};
                    default -> new float[] {1, 0};
                };
        return new BasicStroke(
                wide,
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                1,
                dash[1] > 0 ? dash : null,
                0);
    }

    private void paintColumn(Graphics2D drawn, Rectangle plot, int at, double value) {
        int wide = Math.max(1, plot.width * 3 / (4 * points));
        int top = Math.min(y(plot, value), y(plot, 0));
        int height = Math.abs(y(plot, value) - y(plot, 0));
        drawn.fillRect(x(plot, at) - wide / 2, top, wide, height);
    }

    /** Such as that what is behind is of another kind than what is before. */
    private void paintWords(Graphics2D drawn, Series series, Rectangle plot, int at) {
        String said = series.words().getOrDefault(at, "");
        if (series.values().containsKey(at)) {
            int y = y(plot, series.values().getOrDefault(at, 0.0));
            drawn.setColor(Hue.of(Palette.QUIET));
            drawn.drawLine(x(plot, at), plot.y, x(plot, at), plot.y + plot.height);
            int wide = drawn.getFontMetrics().stringWidth(said);
            int x = Math.max(plot.x, Math.min(x(plot, at) + GAP, plot.x + plot.width - wide));
            drawn.drawString(said, x, Math.max(plot.y + GAP, y - GAP));
        }
    }

    /** The names at the ends of lines, moved apart where the ends lie close. */
    private void paintNames(Graphics2D drawn, Rectangle plot) {
        int lowest = Integer.MIN_VALUE;
        List<Series> byEnd =
                (named() ? chart.series() : List.<Series>of())
                        .stream()
                                .filter(series -> !series.values().isEmpty())
                                .sorted(Comparator.comparingInt(each -> end(plot, each)))
                                .toList();
        for (Series series : byEnd) {
            int y = Math.max(end(plot, series), lowest);
            drawn.setColor(Hue.of(series.rgb(), Color.GRAY));
            FontMetrics metrics = drawn.getFontMetrics();
            drawn.drawString(series.name(), plot.x + plot.width + GAP, y + metrics.getAscent() / 2);
            lowest = y + metrics.getHeight();
        }
    }

    private int end(Rectangle plot, Series series) {
        int last = series.values().keySet().stream().mapToInt(at -> at).max().orElse(0);
        return y(plot, series.values().getOrDefault(last, 0.0));
    }
}
