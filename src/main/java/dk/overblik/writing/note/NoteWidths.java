package dk.overblik.writing.note;

import dk.overblik.page.TextWidth;
import dk.overblik.page.UnbrokenText;
import dk.overblik.report.chapter.Table.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table must be to be read with ease, in twentieths of a point. */
final class NoteWidths {

    static final double TEXT_POINTS = 9;
    static final double HEADING_POINTS = 8;

    /** Of what stands outside tables. */
    static final double BODY_POINTS = 10;

    /** The unit of {@code TextWidth}, with some room for letters that are wider than ours. */
    private static final double UNIT = 111.5 * 1.06;

    /** How much more a program puts on a line whose letters are as narrow as ours at the least. */
    private static final double NARROWER = 1.1;

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
        for (int column = 0; column < table.columns().size(); column++) {
            all.add(of(table, column, comfort));
        }
        return all;
    }

    /** The width of one column. */
    static int of(NoteTable table, int column, Comfort comfort) {
        boolean apart = column > 1 && table.startsBlock(column);
        return new NoteWidths(table, comfort).column(column) + (apart ? BETWEEN_BLOCKS : 0);
    }

    /** The widths in which one after the other of a column's texts stands on one line. */
    static IntStream inOneLine(NoteTable table, int column) {
        NoteWidths widths = new NoteWidths(table, new Comfort(1, 1));
        int around = PADDING + (column == 0 ? 0 : INDENT);
        return table.lines().stream().mapToInt(line -> points(widths.shown(line, column)) + around);
    }

    /** What a column so wide has for its texts, in the unit of {@code TextWidth}. */
    static double room(NoteTable table, int column, int width) {
        boolean indented = column > 0 && !table.holdsFigures(column);
        return room(width - PADDING - (indented ? INDENT : 0));
    }

    /** How much text a width has room for, in the unit of {@code TextWidth}. */
    static double room(int width) {
        return width / UNIT;
    }

    static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private int column(int column) {
        String heading = table.columns().get(column).heading();
        double widest = heading(heading);
        for (NoteTable.Line line : table.lines()) {
            widest = Math.max(widest, shown(line, column));
        }
        int width = Math.max(points(widest) + PADDING, shareOfBlock(column));
        if (table.holdsFigures(column)) {
            return Math.max(width, NARROWEST_FIGURE);
        }
        return column == 0 ? width : width + INDENT;
    }

    /** No line ends between a number and the word that it counts, with narrower letters, either. */
    private double heading(String heading) {
        String firm = NoteText.withFirmHyphens(heading);
        double width = broken(heading, comfort.heading(), HEADING_POINTS, true);
        while (isParted(firm, width) || isParted(firm, width * NARROWER)) {
            width += STEP;
        }
        return width;
    }

    private static boolean isParted(String heading, double width) {
        return UnbrokenText.isParted(
                heading, TextWidth.linesWithHyphens(heading, width, HEADING_POINTS, true));
    }

    private static int points(double width) {
        return (int) Math.ceil(width * UNIT);
    }

    /** What each column of a block must have for no word of the heading over them to be broken. */
    private int shareOfBlock(int column) {
        NoteTable.Column own = table.columns().get(column);
        if (own.blockHeading().isEmpty()) {
            return 0;
        }
        long columns =
                table.columns().stream().filter(other -> other.block() == own.block()).count();
        double word = TextWidth.widestWord(own.blockHeading(), TEXT_POINTS, true);
        return (int) ((points(word) + PADDING + columns - 1) / columns);
    }

    private double shown(NoteTable.Line line, int column) {
        String text = line.texts().get(column);
        return switch (table.columns().get(column).kind()) {
            case FIGURES, VERDICTS -> TextWidth.of(text, TEXT_POINTS, true);
            case LABELS, WORDS ->
                    broken(text, comfort.text(), TEXT_POINTS, line.role() != Role.MEMBER);
            case REMARKS -> broken(text, comfort.text(), HEADING_POINTS, false);
        };
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
