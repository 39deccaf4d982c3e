package dk.overblik.page;

import dk.overblik.sheet.Range;
import java.util.List;
import java.util.Optional;

/**
 * A sheet to be published, ahead of the export's own.
 *
 * @param columnWidths in characters, from column A on
 * @param rows from row 1 on, without gaps
 * @param printed what is printed of it; everything where it is empty
 * @param tables the headings and lines of each table on it, from above; others link to them
 * @param marks what leads the eye to some of its cells
 * @param choices what some of its cells can be filled in from
 */
public record Page(
        String name,
        List<Double> columnWidths,
        List<Row> rows,
        Frame frame,
        List<Chart> charts,
        Optional<Range> printed,
        List<Range> tables,
        List<Mark> marks,
        List<Choice> choices) {

    /**
     * Cells that a list of suggestions unfolds from; anything else may be written all the same.
     *
     * @param list the cells that hold the suggestions
     */
    public record Choice(Range cells, PageRange list) {}

    /**
     * One row, its cells from column A on.
     *
     * @param height in points
     */
    public record Row(double height, List<PageCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stays in view and what is repeated in print; rows and columns count from 0.
     *
     * @param headingRows how many rows from the top stay in view
     * @param headingColumns how many columns from the left stay in view
     * @param repeatFrom first row that each printed page repeats
     * @param repeatTo the row behind the last one of these
     * @param filter the range with filter buttons, if any
     */
    public record Frame(
            int headingRows,
            int headingColumns,
            int repeatFrom,
            int repeatTo,
            Optional<Range> filter) {

        /** Print repeats what stays in view, from a row on. */
        public Frame(int headingRows, int headingColumns, int repeatFrom, Optional<Range> filter) {
            this(headingRows, headingColumns, repeatFrom, headingRows, filter);
        }
    }

    public Page {
        columnWidths = List.copyOf(columnWidths);
        rows = List.copyOf(rows);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
        marks = List.copyOf(marks);
        choices = List.copyOf(choices);
    }

    /** A page without choices. */
    public Page(
            String name,
            List<Double> columnWidths,
            List<Row> rows,
            Frame frame,
            List<Chart> charts,
            Optional<Range> printed,
            List<Range> tables,
            List<Mark> marks) {
        this(name, columnWidths, rows, frame, charts, printed, tables, marks, List.of());
    }

    /** A page without charts, tables and marks, of which everything is printed. */
    public Page(String name, List<Double> columnWidths, List<Row> rows, Frame frame) {
        this(name, columnWidths, rows, frame, List.of(), Optional.empty(), List.of(), List.of());
    }

    /** The same with charts on it. */
    public Page with(List<Chart> drawn) {
        return new Page(name, columnWidths, rows, frame, drawn, printed, tables, marks, choices);
    }

    /**
     * The same of which no more rows are printed than these.
     *
     * @param width of the texts that reach beyond the columns, in points
     */
    public Page printedTo(int rowCount, double width) {
        PageGrid grid = new PageGrid(columnWidths, rows);
        double reach = width;
        for (Chart chart : charts) {
            reach = Math.max(reach, grid.right(chart.anchor()));
        }
        List<Double> reaching = grid.columnsTo(reach);
        Range paper = new Range(0, 0, rowCount - 1, reaching.size() - 1);
        return new Page(
                name, reaching, rows, frame, charts, Optional.of(paper), tables, marks, choices);
    }

    /** The same as far down as it is printed. */
    public Page onPaper() {
        return printed.map(
                        paper ->
                                new Page(
                                        name,
                                        columnWidths,
                                        rows.subList(0, paper.lastRow() + 1),
                                        frame,
                                        charts,
                                        Optional.empty(),
                                        tables,
                                        marks,
                                        choices))
                .orElse(this);
    }

    /** Whether its last rows are not printed. */
    public boolean endsOnScreen() {
        return printed.filter(paper -> paper.lastRow() < rows.size() - 1).isPresent();
    }

    /** The same with tables on it. */
    public Page withTables(List<Range> linked) {
        return new Page(name, columnWidths, rows, frame, charts, printed, linked, marks, choices);
    }

    /** The same with marks on its cells. */
    public Page withMarks(List<Mark> marked) {
        return new Page(name, columnWidths, rows, frame, charts, printed, tables, marked, choices);
    }

    /** The same with choices in its cells. */
    public Page withChoices(List<Choice> offered) {
        return new Page(name, columnWidths, rows, frame, charts, printed, tables, marks, offered);
    }
}
