package dk.overblik.app.window.detail;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.writing.chart.ShownChart;
import dk.overblik.writing.chart.ShownChart.Series;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Bars that lie below each other, each with its name and figure. */
final class BarDrawing implements PreviewChart.Drawing {

    private static final int ROW = 22;
    private static final int LABELS = 230;
    private static final int DIGITS = 70;
    private static final int GAP = 4;

    private final ShownChart chart;
    private final List<Integer> rows;

    BarDrawing(ShownChart chart) {
        this.chart = chart;
        this.rows =
                new ArrayList<>(
                        chart.series().stream()
                                .flatMap(series -> series.values().keySet().stream())
                                .distinct()
                                .sorted()
                                .toList());
        if (!chart.firstOnTop()) {
            Collections.reverse(rows);
        }
    }

    @Override
    public int height() {
        return (rows.size() * chart.series().size() + legends()) * ROW;
    }

    private int legends() {
        return chart.series().size() > 1 ? 1 : 0;
    }

    @Override
    public void paint(Graphics2D drawn, Rectangle room) {
        int labels = Math.min(LABELS, room.width / 3);
        boolean falls = has(-1);
        boolean rises = has(1);
        int wide = room.width - labels - DIGITS * (falls && rises ? 2 : 1);
        int side = Math.max(20, falls && rises ? wide / 2 : wide);
        int axis = room.x + labels + (falls ? DIGITS + side : 0);
        int y = room.y;
        for (int row : rows) {
            Color words = drawn.getColor();
            String name = chart.categories().getOrDefault(row, "");
            drawn.drawString(name, room.x, base(drawn, y));
            for (Series series : chart.series()) {
                paint(drawn, series, row, new Rectangle(axis, y, side, ROW));
                drawn.setColor(words);
                y += ROW;
            }
        }
        legend(drawn, room.x + labels, y);
    }

    /** Which series has which colour. */
    private void legend(Graphics2D drawn, int from, int y) {
        int x = from;
        for (Series series : legends() == 0 ? List.<Series>of() : chart.series()) {
            Color words = drawn.getColor();
            drawn.setColor(Hue.of(series.rgb(), Color.LIGHT_GRAY));
            drawn.fillRect(x, y + GAP, ROW / 2, ROW / 2);
            drawn.setColor(words);
            drawn.drawString(series.name(), x + ROW, base(drawn, y));
            x += ROW * 2 + drawn.getFontMetrics().stringWidth(series.name());
        }
    }

    private boolean has(int sign) {
        return chart.series().stream()
                .flatMap(series -> series.values().values().stream())
                .anyMatch(value -> value * sign > 0);
    }

    private double longest() {
        return chart.series().stream()
                .flatMap(series -> series.values().values().stream())
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
    }

    private static int base(Graphics2D drawn, int y) {
        FontMetrics metrics = drawn.getFontMetrics();
        return y + (ROW + metrics.getAscent() - metrics.getDescent()) / 2 - 1;
    }

    /**
     * @param from at its left edge the axis, as wide as the longest bar
     */
    private void paint(Graphics2D drawn, Series series, int row, Rectangle from) {
        Color words = drawn.getColor();
        if (series.values().containsKey(row)) {
            double value = series.values().get(row);
            double longest = Math.max(longest(), Double.MIN_NORMAL);
            int length = (int) Math.round(from.width * Math.abs(value) / longest);
            String figure = ResultPreview.danish(value, series.code());
            drawn.setColor(
                    Hue.of(series.marked().getOrDefault(row, series.rgb()), Color.LIGHT_GRAY));
            int left = value < 0 ? from.x - length : from.x;
            if (series.hollow().contains(row)) {
                drawn.drawRect(left, from.y + 2, length - 1, ROW - 6);
            } else {
                drawn.fillRect(left, from.y + 2, length, ROW - 5);
            }
            drawn.setColor(words);
            int wide = drawn.getFontMetrics().stringWidth(figure);
            int beside = value < 0 ? from.x - length - GAP - wide : from.x + length + GAP;
            drawn.drawString(figure, beside, base(drawn, from.y));
        }
        drawn.setColor(Hue.line());
        drawn.drawLine(from.x, from.y, from.x, from.y + ROW);
    }
}
