package dk.overblik.workbook;

import dk.overblik.sheet.Look;
import dk.overblik.sheet.PageCell;
import dk.overblik.sheet.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table must be to be read with ease, in twentieths of a point. */
final class NoteWidths {

    static final double TEXT_POINTS = 9;
    static final double HEADING_POINTS = 8;

    /** The unit of {@link TextWidth}, with some room for letters that are wider than ours. */
    private static final double UNIT = 111.5 * 1.06;

    private static final double STEP = 0.3;

    /** What a cell keeps free at both its edges together. */
    private static final int PADDING = 140;

    /** What sets a text apart from the figures before it. */
    static final int INDENT = 120;

    private static final int NARROWEST_FIGURE = 800;
    private static final int BETWEEN_BLOCKS = 160;

    /**
     * Into how many lines texts may be broken.
     *
     * @param heading of a column's heading
     * @param text of a label or another text in a column
     */
    record Comfort(int heading, int text) {}

    private final NoteTable table;
    private final Comfort comfort;

    private NoteWidths(NoteTable table, Comfort comfort) {
        this.table = table;
        this.comfort = comfort;
    }

    /** The widths of all columns, from left to right. */
    static List<Integer> of(NoteTable table, Comfort comfort) {
        List<Integer> all = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            all.add(of(table, column, comfort));
        }
        return all;
    }

    /** The width of one column. */
    static int of(NoteTable table, int column, Comfort comfort) {
        boolean apart = column > 1 && table.startsBlock(column);
        return new NoteWidths(table, comfort).column(column) + (apart ? BETWEEN_BLOCKS : 0);
    }

    static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private int column(int column) {
        String heading = NoteText.of(table.heading(column));
        double widest = broken(heading, comfort.heading(), HEADING_POINTS, true);
        for (PageCell cell : table.column(column)) {
            widest = Math.max(widest, shown(cell));
        }
        int width = (int) Math.ceil(widest * UNIT) + PADDING;
        if (table.holdsFigures(column)) {
            return Math.max(width, NARROWEST_FIGURE);
        }
        return column == 0 ? width : width + INDENT;
    }

    private double shown(PageCell cell) {
        String text = NoteText.of(cell);
        if (NoteStyle.isFigure(cell.look())) {
            return TextWidth.of(text, TEXT_POINTS, true);
        }
        double points = cell.look() == Look.REMARK ? HEADING_POINTS : TEXT_POINTS;
        return broken(text, comfort.text(), points, NoteStyle.isBold(cell.look()));
    }

    /** The narrowest width in which a text takes no more than so many lines. */
    private static double broken(String text, int lines, double points, boolean bold) {
        String unbroken = NoteText.withFirmHyphens(text);
        double whole = TextWidth.of(unbroken, points, bold);
        if (lines == 1) {
            return whole;
        }
        double width = Math.max(TextWidth.widestWord(unbroken, points, bold), whole / lines);
        while (TextWidth.linesWithHyphens(unbroken, width, points, bold).size() > lines) {
            width += STEP;
        }
        return width;
    }
}
