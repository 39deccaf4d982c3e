package dk.overblik.app.window.detail;

import dk.overblik.app.window.detail.Preview.Bar;
import dk.overblik.app.window.detail.Preview.Spot;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.writing.style.Palette;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JPanel;

/** The first column of changes as bars in order of size, as the sheet's own chart has them. */
final class PreviewChart extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 22;
    private static final int AIR = 12;
    private static final int LABELS = 230;
    private static final int DIGITS = 70;

    private transient List<Drawn> bars = List.of();
    private String title = "";

    /** A bar with the words on both sides of it. */
    private record Drawn(String label, String figure, Bar bar) {}

    PreviewChart() {
        super(null);
        setOpaque(false);
        setName("diagram");
        setFocusable(true);
    }

    void fill(Optional<Preview> preview) {
        OptionalInt column =
                preview.map(Preview::bars).map(Map::keySet).stream()
                        .flatMap(spots -> spots.stream())
                        .mapToInt(Spot::column)
                        .min();
        bars =
                preview
                        .filter(p -> column.isPresent())
                        .map(p -> drawn(p, column.getAsInt()))
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        title =
                preview.map(p -> column.isPresent() ? p.headings().get(column.getAsInt()) : "")
                        .orElse("");
        StringBuilder said = new StringBuilder(title);
        said.append(". ").append(legend());
        bars.forEach(bar -> said.append("; ").append(bar.label).append(' ').append(bar.figure));
        getAccessibleContext().setAccessibleName(said.toString());
        revalidate();
        repaint();
    }

    /** Without the total, which would make all others small. */
    private static List<Drawn> drawn(Preview preview, int column) {
        return preview.bars().entrySet().stream()
                .filter(bar -> bar.getKey().column() == column)
                .filter(bar -> !preview.isTotal(bar.getKey().line()))
                .sorted(Comparator.comparingDouble(bar -> bar.getValue().value()))
                .map(
                        bar -> {
                            List<String> line = preview.lines().get(bar.getKey().line());
                            return new Drawn(line.get(0), line.get(column), bar.getValue());
                        })
                .toList();
    }

    boolean isEmpty() {
        return bars.isEmpty();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(LABELS + DIGITS * 2 + LABELS, (bars.size() + 3) * ROW + AIR * 2);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D drawn = (Graphics2D) graphics.create();
        drawn.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawn.setColor(getForeground());
        drawn.setFont(getFont().deriveFont(Font.BOLD));
        drawn.drawString(title, AIR, AIR + drawn.getFontMetrics().getAscent());
        drawn.setFont(getFont());
        drawn.setColor(Hue.of(Palette.QUIET));
        drawn.drawString(legend(), AIR, AIR + ROW + drawn.getFontMetrics().getAscent());
        for (int i = 0; i < bars.size(); i++) {
            paint(drawn, bars.get(i), AIR + (i + 2) * ROW + ROW / 2);
        }
        drawn.dispose();
    }

    /** What the colours say, as under the sheet's own table; nothing where they say nothing. */
    private String legend() {
        boolean judged = has(Palette.GOOD_GROUND) || has(Palette.BAD_GROUND);
        String others = has(Palette.NEUTRAL_GROUND) ? " Grå er ingen af delene." : "";
        return judged ? "Grøn er den ønskede retning, orange den modsatte." + others : "";
    }

    private boolean has(Palette colour) {
        return bars.stream().anyMatch(bar -> bar.bar.rgb().equals(colour.rgb()));
    }

    private void paint(Graphics2D drawn, Drawn bar, int y) {
        double longest =
                bars.stream().mapToDouble(each -> Math.abs(each.bar.value())).max().orElse(1);
        boolean falls = bars.stream().anyMatch(each -> each.bar.value() < 0);
        boolean rises = bars.stream().anyMatch(each -> each.bar.value() > 0);
        int room = getWidth() - LABELS - AIR * 2 - DIGITS * (falls && rises ? 2 : 1);
        int side = Math.max(20, falls && rises ? room / 2 : room);
        int axis = LABELS + AIR + (falls ? DIGITS + side : 0);
        int length = (int) Math.round(side * Math.abs(bar.bar.value()) / longest);
        FontMetrics metrics = drawn.getFontMetrics();
        int base = y + (ROW + metrics.getAscent() - metrics.getDescent()) / 2 - 2;
        drawn.setColor(getForeground());
        drawn.drawString(bar.label, AIR, base);
        drawn.setColor(Hue.of(bar.bar.rgb(), Color.LIGHT_GRAY));
        boolean left = bar.bar.value() < 0;
        drawn.fillRect(left ? axis - length : axis, y + 2, length, ROW - 5);
        drawn.setColor(Hue.line());
        drawn.drawLine(axis, y, axis, y + ROW);
        drawn.setColor(getForeground());
        int beside = left ? axis - length - 4 - metrics.stringWidth(bar.figure) : axis + length + 4;
        drawn.drawString(bar.figure, beside, base);
    }
}
