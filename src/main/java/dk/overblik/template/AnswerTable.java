package dk.overblik.template;

import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A table as it goes into a document: labels first, and remarks last where there are any.
 *
 * @param name what it shows, for those who hear it rather than see it
 * @param rows from the top, headings included
 */
public record AnswerTable(String name, List<Column> columns, List<Row> rows) {

    /** What a column holds. */
    public enum Kind {
        LABELS,
        FIGURES,
        WORDS
    }

    /**
     * A column.
     *
     * @param block the number of the block that it stands in; below 0 for none
     */
    public record Column(Kind kind, int block) {}

    /** What a row is among the others. */
    public enum Role {
        /** Headings that each stand over a block of columns. */
        BLOCK_HEADING,
        HEADING,
        MEMBER,
        TOTAL,
        /** The row that the reader shall find at once. */
        OWN;

        public boolean isHeading() {
            return this == BLOCK_HEADING || this == HEADING;
        }

        public boolean isStrong() {
            return this != MEMBER;
        }
    }

    /** A row, whose cells take up as many columns together as the table has. */
    public record Row(Role role, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param number the figure behind the text, where it is a known one
     * @param decimals with which the text shows it
     * @param behind words that the text has behind the figure, such as " pct.", or empty
     * @param sources the cells of exports that the figure is made of
     * @param span how many columns it takes up
     */
    public record Cell(
            String text,
            OptionalDouble number,
            int decimals,
            String behind,
            List<Source> sources,
            int span) {
        public Cell {
            text = Answer.PlainText.of(text);
            sources = List.copyOf(sources);
        }

        public static Cell of(String text) {
            return new Cell(text, OptionalDouble.empty(), 0, "", List.of(), 1);
        }

        Cell over(int columns) {
            return new Cell(text, number, decimals, behind, sources, columns);
        }
    }

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How many rows of headings stand over it. */
    public int headings() {
        return (int) rows.stream().filter(row -> row.role().isHeading()).count();
    }

    /**
     * The same in parts, each with the labels again, where it is wider than what is at hand: cut
     * between blocks, and within one only where that alone is too wide.
     *
     * @param widths of the columns
     * @param available what a part may take up
     */
    public List<AnswerTable> parts(List<Integer> widths, int available) {
        if (widths.stream().mapToInt(Integer::intValue).sum() <= available) {
            return List.of(this);
        }
        List<AnswerTable> parts = new ArrayList<>();
        int from = 1;
        while (from < columns.size()) {
            int to = end(widths, from, available);
            parts.add(part(from, to));
            from = to;
        }
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** Each of its blocks with the labels. */
    public List<AnswerTable> blocks() {
        List<AnswerTable> blocks = new ArrayList<>();
        int from = 1;
        for (int to = 2; to <= columns.size(); to++) {
            if (to == columns.size() || startsBlock(to)) {
                blocks.add(part(from, to));
                from = to;
            }
        }
        return blocks;
    }

    private int end(List<Integer> widths, int from, int available) {
        int used = widths.get(0) + widths.get(from);
        int between = 0;
        int to = from + 1;
        while (to < columns.size() && used + widths.get(to) <= available) {
            if (startsBlock(to)) {
                between = to;
            }
            used += widths.get(to);
            to++;
        }
        boolean whole = to == columns.size() || startsBlock(to);
        return whole || between == 0 ? to : between;
    }

    private boolean startsBlock(int column) {
        return columns.get(column).block() != columns.get(column - 1).block();
    }

    /** The labels and the columns from one up to, but not including, another. */
    AnswerTable part(int from, int to) {
        List<Column> kept = new ArrayList<>(List.of(columns.get(0)));
        kept.addAll(columns.subList(from, to));
        return new AnswerTable(name, kept, rows.stream().map(row -> part(row, from, to)).toList());
    }

    private static Row part(Row row, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        for (Cell cell : row.cells()) {
            int end = at + cell.span();
            int shown = Math.min(end, to) - Math.max(at, from);
            if (at == 0) {
                cells.add(cell.over(1));
            } else if (shown > 0) {
                cells.add(cell.over(shown));
            }
            at = end;
        }
        return new Row(row.role(), cells);
    }
}
