package dk.overblik.app.window.detail;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.ResultPreview.Colours;
import dk.overblik.app.ResultPreview.ShownMap;
import dk.overblik.app.ResultPreview.Tile;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.app.window.widget.ScrolledPanel;
import dk.overblik.writing.style.Palette;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javax.swing.UIManager;

/** The map of a report on several municipalities, as its sheet has it: a tile for each. */
final class MapPane extends ScrolledPanel {

    private static final long serialVersionUID = 1L;
    private static final int AIR = 8;
    private static final int WIDEST = 110;

    /** Of the letters of the window: more municipalities are seen at a time. */
    private static final float SMALLER = 0.85f;

    private transient Optional<ShownMap> shown = Optional.empty();

    MapPane() {
        super(null);
        setName("kort");
        setFocusable(true);
    }

    void fill(Optional<ShownMap> map) {
        shown = map;
        getAccessibleContext().setAccessibleName(map.map(MapPane::words).orElse(""));
        revalidate();
        repaint();
    }

    /** What is seen, for those who cannot see it. */
    private static String words(ShownMap map) {
        return map.tiles().stream()
                .filter(tile -> !tile.figure().isEmpty())
                .map(tile -> tile.name() + " " + tile.figure())
                .collect(Collectors.joining("; "));
    }

    private Font small() {
        return getFont().deriveFont(getFont().getSize2D() * SMALLER);
    }

    /** The part of the country that there are figures of, and what lies among it. */
    private List<Tile> tiles() {
        List<Tile> all = shown.map(ShownMap::tiles).orElse(List.of());
        IntSummaryStatistics rows = of(all, Tile::row);
        IntSummaryStatistics columns = of(all, Tile::column);
        return all.stream()
                .filter(tile -> tile.row() >= rows.getMin() && tile.row() <= rows.getMax())
                .filter(tile -> tile.column() >= columns.getMin())
                .filter(tile -> tile.column() <= columns.getMax())
                .map(
                        tile ->
                                new Tile(
                                        tile.name(),
                                        tile.row() - rows.getMin(),
                                        tile.column() - columns.getMin(),
                                        tile.figure(),
                                        tile.colours()))
                .toList();
    }

    private static IntSummaryStatistics of(List<Tile> all, ToIntFunction<Tile> place) {
        return all.stream()
                .filter(tile -> !tile.figure().isEmpty())
                .mapToInt(place)
                .summaryStatistics();
    }

    private static int rows(List<Tile> tiles) {
        return tiles.stream().mapToInt(Tile::row).max().orElse(-1) + 1;
    }

    /**
     * How wide each column is: so that its longest name stands in it whole, and as alike as there
     * is room for.
     */
    private int[] widths(List<Tile> tiles, int room) {
        FontMetrics letters = getFontMetrics(small());
        int[] widths = new int[tiles.stream().mapToInt(Tile::column).max().orElse(-1) + 1];
        for (Tile tile : tiles) {
            int name = letters.stringWidth(tile.name()) + AIR;
            widths[tile.column()] = Math.max(widths[tile.column()], name);
        }
        int alike = Math.min(WIDEST, (room - 2 * AIR) / Math.max(1, widths.length));
        if (Arrays.stream(widths).map(wide -> Math.max(wide, alike)).sum() <= room - 2 * AIR) {
            Arrays.setAll(widths, i -> Math.max(widths[i], alike));
        }
        return widths;
    }

    private int tileHeight() {
        return 2 * getFontMetrics(small()).getHeight() + AIR / 2;
    }

    @Override
    public Dimension getPreferredSize() {
        List<Tile> tiles = tiles();
        int keys = shown.map(map -> map.keys().size() + 2).orElse(0);
        int line = getFontMetrics(small()).getHeight() + AIR / 2;
        return new Dimension(
                2 * AIR + Arrays.stream(widths(tiles, 0)).sum(),
                2 * AIR + rows(tiles) * tileHeight() + AIR + keys * line);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D drawn = (Graphics2D) graphics.create();
        drawn.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawn.setFont(small());
        List<Tile> tiles = tiles();
        int[] widths = widths(tiles, getWidth());
        int high = tileHeight();
        for (Tile tile : tiles) {
            int left = AIR + Arrays.stream(widths, 0, tile.column()).sum();
            int top = AIR + tile.row() * high;
            paint(drawn, tile, new Rectangle(left, top, widths[tile.column()] - 2, high - 2));
        }
        shown.ifPresent(map -> paintKey(drawn, map, 2 * AIR + rows(tiles) * high));
        drawn.dispose();
    }

    private void paint(Graphics2D drawn, Tile tile, Rectangle place) {
        drawn.setColor(tile.colours().map(Colours::ground).map(MapPane::colour).orElse(none()));
        drawn.fill(place);
        boolean among = !tile.figure().isEmpty();
        Color words = among ? getForeground() : Hue.of(Palette.QUIET);
        drawn.setColor(tile.colours().map(Colours::words).map(MapPane::colour).orElse(words));
        FontMetrics letters = drawn.getFontMetrics();
        int base = place.y + letters.getAscent();
        middle(drawn, tile.name(), place, base);
        middle(drawn, tile.figure(), place, base + letters.getHeight());
    }

    private static void middle(Graphics2D drawn, String text, Rectangle in, int base) {
        int free = in.width - drawn.getFontMetrics().stringWidth(text);
        drawn.drawString(text, in.x + free / 2, base);
    }

    /** The colours of a map are the same in either look: its words are chosen for them. */
    private static Color colour(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }

    private static Color none() {
        return UIManager.getColor("Panel.background");
    }

    private void paintKey(Graphics2D drawn, ShownMap map, int top) {
        FontMetrics letters = drawn.getFontMetrics();
        int line = letters.getHeight() + AIR / 2;
        int y = top;
        for (ResultPreview.Key key : map.keys()) {
            drawn.setColor(colour(key.ground()));
            drawn.fillRect(AIR, y, 2 * line, letters.getHeight());
            drawn.setColor(getForeground());
            drawn.drawString(key.words(), 2 * AIR + 2 * line, y + letters.getAscent());
            y += line;
        }
        drawn.setColor(Hue.of(Palette.QUIET));
        drawn.drawString(map.meaning(), AIR, y + letters.getAscent());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Table.background"));
    }
}
