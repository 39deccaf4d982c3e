package dk.overblik.writing.note;

import dk.overblik.report.chapter.KnownColumns;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of a note: the labels first, and remarks last where there are any.
 *
 * @param name what it shows, for those who hear it rather than see it
 */
record NoteTable(String name, List<Column> columns, List<Line> lines) implements NoteBlock {

    /** Over remarks, which a sheet leaves without a heading; Word reads headings aloud. */
    private static final String REMARKS = "Bemærkning";

    /** The number of a block for columns that stand in none. */
    private static final int NO_BLOCK = -1;

    /** What a column holds. */
    enum Kind {
        LABELS(NoteStyle.TABLE_TEXT, NoteStyle.TABLE_HEADING),
        /** They must stand on one line. */
        FIGURES(NoteStyle.TABLE_FIGURE, NoteStyle.TABLE_FIGURE_HEADING),
        WORDS(NoteStyle.TABLE_TEXT, NoteStyle.TABLE_HEADING),
        /** Whether goals are reached, in the colours of the sheets; on one line, too. */
        VERDICTS(NoteStyle.TABLE_TEXT, NoteStyle.TABLE_HEADING),
        REMARKS(NoteStyle.TABLE_REMARK, NoteStyle.TABLE_HEADING);

        private final NoteStyle style;
        private final NoteStyle headingStyle;

        Kind(NoteStyle style, NoteStyle headingStyle) {
            this.style = style;
            this.headingStyle = headingStyle;
        }

        NoteStyle style() {
            return style;
        }

        NoteStyle headingStyle() {
            return headingStyle;
        }
    }

    /**
     * A column.
     *
     * @param block the number of its block, which tells it from another of the same heading
     * @param blockHeading over its whole block, or empty
     */
    record Column(Kind kind, String heading, int block, String blockHeading) {
        Column {
            heading = NoteText.clean(heading);
            blockHeading = NoteText.clean(blockHeading);
        }

        /** A column that stands in no block. */
        Column(Kind kind, String heading) {
            this(kind, heading, NO_BLOCK, "");
        }
    }

    /**
     * A row under the headings.
     *
     * @param texts one for each column, empty where there is nothing to say
     */
    record Line(Role role, List<String> texts) {
        Line {
            texts = texts.stream().map(NoteText::clean).toList();
        }
    }

    NoteTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    static NoteTable of(String name, Table shown) {
        Table table = KnownColumns.withoutLinks(shown);
        boolean remarks = table.lines().stream().anyMatch(line -> !line.remark().isEmpty());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Kind.LABELS, table.labelHeading()));
        for (int number = 0; number < table.blocks().size(); number++) {
            Block block = table.blocks().get(number);
            for (Table.Column column : block.columns()) {
                Kind kind = kind(column);
                columns.add(new Column(kind, column.heading(), number, block.heading()));
            }
        }
        if (remarks) {
            columns.add(new Column(Kind.REMARKS, REMARKS));
        }
        List<Line> lines = table.lines().stream().map(line -> line(table, line, remarks)).toList();
        return new NoteTable(name, columns, lines);
    }

    private static Kind kind(Table.Column column) {
        if (!column.holdsWords()) {
            return Kind.FIGURES;
        }
        return column.emphasis() == Table.Emphasis.VERDICT ? Kind.VERDICTS : Kind.WORDS;
    }

    private static Line line(Table table, Table.Line line, boolean remarks) {
        List<String> texts = new ArrayList<>();
        texts.add(line.label());
        for (int column = 0; column < table.columns().size(); column++) {
            texts.add(table.shown(line, column));
        }
        if (remarks) {
            texts.add(line.remark());
        }
        return new Line(line.role(), texts);
    }

    boolean holdsFigures(int column) {
        return columns.get(column).kind() == Kind.FIGURES;
    }

    /** Whether any of its blocks has a heading. */
    boolean hasBlockHeadings() {
        return columns.stream().anyMatch(column -> !column.blockHeading().isEmpty());
    }

    /** Whether a block of columns under a heading of its own begins here. */
    boolean startsBlock(int column) {
        boolean headed = !columns.get(column).blockHeading().isEmpty();
        return headed && columns.get(column).block() != columns.get(column - 1).block();
    }

    /** The column behind the last one of a column's block. */
    int endOfBlock(int column) {
        return IntStream.range(column, columns.size())
                .filter(other -> columns.get(other).block() != columns.get(column).block())
                .findFirst()
                .orElse(columns.size());
    }

    /**
     * The labels with some of the other columns, from one up to but not including another. A block
     * that is cut has its heading over what follows the cut as well.
     */
    NoteTable part(int from, int to) {
        return new NoteTable(
                name,
                part(columns, from, to),
                lines.stream()
                        .map(line -> new Line(line.role(), part(line.texts(), from, to)))
                        .toList());
    }

    private static <T> List<T> part(List<T> row, int from, int to) {
        List<T> part = new ArrayList<>(List.of(row.get(0)));
        part.addAll(row.subList(from, to));
        return part;
    }
}
