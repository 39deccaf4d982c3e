package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.sheet.Range;
import java.util.BitSet;
import java.util.Optional;

/** Finds the rows of headings above the first numbers of a table. */
final class HeadingSearch {

    private static final int MOST_ROWS = 4;

    private final SheetView view;
    private final Range region;

    HeadingSearch(SheetView view, Range region) {
        this.view = view;
        this.region = region;
    }

    /**
     * The headings between a row and the first row with numbers below it.
     *
     * @param columns where that row has numbers
     */
    Optional<TableBlock.Headings> above(int from, int firstValues, BitSet columns) {
        StubColumns stubs = null;
        for (int row = firstValues - 1; row >= from; row--) {
            if (Rows.isNumbering(view, region, row)) {
                continue;
            }
            if (hasFigures(row, columns) || Rows.isNote(view, region, row)) {
                return Optional.empty();
            }
            if (!hasLabel(row, columns)) {
                continue;
            }
            stubs = stubs == null ? StubColumns.from(view, region, firstValues) : stubs;
            Nature nature = nature(row, from, columns, stubs);
            if (nature == Nature.DOUBTFUL) {
                return Optional.empty();
            }
            if (nature == Nature.HEADINGS) {
                return headings(from, row, firstValues, columns, stubs);
            }
        }
        return Optional.empty();
    }

    /** Whether a column has cells from a row on. */
    private boolean isUsed(int from, int column) {
        int row = from;
        while (row <= region.lastRow() && view.token(row, column) == CellSort.BLANK) {
            row++;
        }
        return row <= region.lastRow();
    }

    /**
     * Whether a row has numbers that make it no row of headings: a number with no number below it
     * in the first row of the body is no figure of the table, and no heading, but stands beside it.
     */
    private boolean hasFigures(int row, BitSet columns) {
        if (!Rows.hasValue(view, region, row)) {
            return false;
        }
        BitSet values = Rows.values(view, region, row);
        return values.intersects(columns) || (!values.isEmpty() && !hasLabel(row, columns));
    }

    private boolean hasLabel(int row, BitSet columns) {
        return columns.stream().anyMatch(column -> view.token(row, column).isLabel());
    }

    private Nature nature(int row, int from, BitSet columns, StubColumns stubs) {
        boolean onlyYears = true;
        for (int column : columns.stream().toArray()) {
            CellSort token = view.token(row, column);
            boolean word = token == CellSort.TEXT || token == CellSort.DAY;
            onlyYears &= !word;
            if (word && view.label(row, column).isKnown()) {
                return Nature.HEADINGS;
            }
        }
        if (onlyYears) {
            return new YearRow(view, region, row, columns).nature(from, stubs);
        }
        return stubs.kind(row) == StubColumns.Kind.SAME ? Nature.BODY : Nature.HEADINGS;
    }

    private Optional<TableBlock.Headings> headings(
            int from, int bottom, int values, BitSet columns, StubColumns stubs) {
        int first = firstBodyColumn(bottom, values, columns, stubs);
        if (first < 0) {
            return Optional.empty();
        }
        int top = bottom;
        while (top - 1 >= from
                && bottom - top + 1 < MOST_ROWS
                && isHeadings(top - 1, first, columns)) {
            top--;
        }
        return Optional.of(new TableBlock.Headings(top, bottom, first));
    }

    private int firstBodyColumn(int bottom, int values, BitSet columns, StubColumns stubs) {
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            Label label = view.label(bottom, column);
            CellSort below = view.token(values, column);
            boolean beyondLabels =
                    column > stubs.lastTextColumn() || (label.isKnown() && isUsed(values, column));
            boolean body =
                    columns.get(column)
                            || (beyondLabels && below != CellSort.TEXT && below != CellSort.DAY);
            if (!label.isBlank() && !label.isHeading() && body) {
                return column;
            }
        }
        return -1;
    }

    private boolean isHeadings(int row, int firstBodyColumn, BitSet columns) {
        if (hasFigures(row, columns) || Rows.isNote(view, region, row)) {
            return false;
        }
        for (int column = firstBodyColumn; column <= region.lastColumn(); column++) {
            if (view.token(row, column).isLabel()) {
                return true;
            }
        }
        return false;
    }

    /** What a row of labels above numbers is. */
    enum Nature {
        HEADINGS,
        /** A row of the body without a plain number: years, or texts that are no numbers. */
        BODY,
        /** Either; whoever reads it would be guessing. */
        DOUBTFUL
    }
}
