package dk.overblik.writing.note;

import dk.overblik.page.Look;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.writing.note.NoteFit.NoteWidths.Comfort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table made to fit the paper: upright if it can be read with ease, else broad, else in parts.
 */
final class NoteFit {

    /** From the most comfortable on; the last is the least that a reader should be given. */
    private static final List<Comfort> COMFORTS =
            List.of(
                    new Comfort(2, 1),
                    new Comfort(3, 1),
                    new Comfort(3, 2),
                    new Comfort(4, 2),
                    new Comfort(4, 3));

    private static final Comfort LEAST = COMFORTS.get(COMFORTS.size() - 1);

    /**
     * What stands on one paper.
     *
     * @param widths of the columns, in twentieths of a point
     */
    record Part(NoteTable table, List<Integer> widths) {}

    private NoteFit() {}

    /** The paper on which the tables of a chapter stand best, all of them the same way. */
    static NotePaper paper(List<NoteBlocks.NoteBlock> blocks) {
        boolean upright =
                blocks.stream()
                        .filter(NoteTable.class::isInstance)
                        .allMatch(
                                table -> whole((NoteTable) table, NotePaper.PORTRAIT).isPresent());
        return upright ? NotePaper.PORTRAIT : NotePaper.LANDSCAPE;
    }

    /** The table on a paper, in one part if that can be. */
    static List<Part> parts(NoteTable table, NotePaper paper) {
        return whole(table, paper).map(List::of).orElseGet(() -> cut(table, paper.inside()));
    }

    private static Optional<Part> whole(NoteTable table, NotePaper paper) {
        return COMFORTS.stream()
                .map(comfort -> NoteWidths.of(table, comfort))
                .filter(widths -> NoteWidths.sum(widths) <= paper.inside())
                .findFirst()
                .map(widths -> new Part(table, eased(table, widths, paper.inside())));
    }

    /** What room is left goes to the texts; columns of figures stay like each other. */
    private static List<Integer> eased(NoteTable table, List<Integer> tight, int inside) {
        List<Integer> widths = new ArrayList<>(tight);
        for (int column = 0; column < table.columns(); column++) {
            if (!table.holdsFigures(column)) {
                int least = widths.get(column);
                int most = least + inside - NoteWidths.sum(widths);
                for (Comfort comfort : COMFORTS) {
                    int wanted = NoteWidths.of(table, column, comfort);
                    if (wanted > least && wanted <= most) {
                        widths.set(column, wanted);
                        break;
                    }
                }
            }
        }
        return widths;
    }

    /** Cut between blocks; within a block only where that alone is too wide. */
    private static List<Part> cut(NoteTable table, int inside) {
        List<Integer> widths = NoteWidths.of(table, LEAST);
        List<Part> parts = new ArrayList<>();
        int from = 1;
        while (from < table.columns()) {
            int to = end(table, widths, from, inside);
            NoteTable part = table.part(from, to);
            parts.add(new Part(part, NoteWidths.of(part, LEAST)));
            from = to;
        }
        return parts;
    }

    /** Where the part that begins at a column has to end, that column not included. */
    private static int end(NoteTable table, List<Integer> widths, int from, int inside) {
        int used = widths.get(0) + widths.get(from);
        int atBlock = 0;
        int to = from + 1;
        while (to < table.columns() && used + widths.get(to) <= inside) {
            if (table.startsBlock(to)) {
                atBlock = to;
            }
            used += widths.get(to);
            to++;
        }
        boolean betweenBlocks = to == table.columns() || table.startsBlock(to);
        return betweenBlocks || atBlock == 0 ? to : atBlock;
    }

    /** A sheet of A4; lengths in twentieths of a point. */
    enum NotePaper {
        PORTRAIT(11906, 16838, 1134),
        /** With narrower margins: what is put on it is broad. */
        LANDSCAPE(16838, 11906, 850);

        private final int width;
        private final int height;
        private final int margin;

        NotePaper(int width, int height, int margin) {
            this.width = width;
            this.height = height;
            this.margin = margin;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        /** On every side. */
        int margin() {
            return margin;
        }

        /** The width between the margins. */
        int inside() {
            return width - 2 * margin;
        }
    }

    /** How wide the columns of a table must be to be read with ease, in twentieths of a point. */
    static final class NoteWidths {

        static final double TEXT_POINTS = 9;
        static final double HEADING_POINTS = 8;

        /** The unit of {@code TextWidth}, with some room for letters that are wider than ours. */
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
            String heading = NoteBlocks.of(table.heading(column));
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
            String text = NoteBlocks.of(cell);
            if (NoteStyle.isFigure(cell.look())) {
                return TextWidth.of(text, TEXT_POINTS, true);
            }
            double points = cell.look() == Look.REMARK ? HEADING_POINTS : TEXT_POINTS;
            return broken(text, comfort.text(), points, NoteStyle.isBold(cell.look()));
        }

        /** The narrowest width in which a text takes no more than so many lines. */
        private static double broken(String text, int lines, double points, boolean bold) {
            String unbroken = NoteBlocks.withFirmHyphens(text);
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
}
