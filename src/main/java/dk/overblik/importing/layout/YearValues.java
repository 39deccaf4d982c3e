package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Label;
import dk.overblik.sheet.Range;
import java.util.BitSet;

/** Finds numbers that look like years, where no other number tells that there is a table. */
final class YearValues {

    /** How far above a number that looks like a year its heading is looked for. */
    private static final int MOST_ROWS = 100;

    private final SheetView view;
    private final Range region;

    YearValues(SheetView view, Range region) {
        this.view = view;
        this.region = region;
    }

    /**
     * The columns in which a row has years that must be numbers: under a known heading, beside a
     * known label, with no plain number near.
     */
    BitSet in(int from, int row) {
        BitSet columns = likely(from, row);
        return columns.isEmpty() || !isLabelled(row) || hasNumbersNear(row)
                ? new BitSet()
                : columns;
    }

    /** The columns in which a row has years that may be numbers, under a known heading. */
    BitSet likely(int from, int row) {
        BitSet columns = new BitSet();
        boolean labelled = false;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            CellSort token = view.token(row, column);
            if (token == CellSort.YEAR && labelled && isUnderKnown(from, row, column)) {
                columns.set(column);
            }
            if (isHeading(token, row, column)) {
                return new BitSet();
            }
            labelled |= token == CellSort.TEXT || token == CellSort.DAY;
        }
        return columns;
    }

    /** The columns in which a row has years that may be numbers, even beside a year. */
    BitSet possible(int row) {
        BitSet columns = new BitSet();
        boolean labelled = false;
        int end = Math.min(region.lastColumn() + 1, view.endOf(row));
        for (int column = region.firstColumn(); column < end; column++) {
            CellSort token = view.token(row, column);
            if (isHeading(token, row, column)) {
                return new BitSet();
            }
            boolean year = token == CellSort.YEAR;
            columns.set(column, year && labelled && isUnderLabel(row, column));
            labelled |= token != CellSort.BLANK;
        }
        return columns;
    }

    /** Not asked of numbers: a sheet may have millions, and each would be understood as a word. */
    private boolean isHeading(CellSort token, int row, int column) {
        return token.isLabel() && view.label(row, column).isHeading();
    }

    /** Whether the next cell with a label above, years apart, is one that may be a heading. */
    private boolean isUnderLabel(int row, int column) {
        int above = row - 1;
        int highest = Math.max(region.firstRow(), row - MOST_ROWS);
        while (above >= highest
                && (view.token(above, column) == CellSort.YEAR
                        || !view.token(above, column).isLabel())) {
            above--;
        }
        return above >= highest && isKnown(view.label(above, column));
    }

    private boolean isLabelled(int row) {
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            Label label = view.label(row, column);
            boolean years = view.token(row, column) == CellSort.YEAR;
            if (!years && (label.isKnown() || label.extra().isPresent())) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnderKnown(int from, int row, int column) {
        int above = row - 1;
        while (above >= from
                && (!view.token(above, column).isLabel()
                        || Rows.isNumbering(view, region, above))) {
            above--;
        }
        if (above < from || view.token(above, column) == CellSort.YEAR) {
            return false;
        }
        return isKnown(view.label(above, column));
    }

    private boolean isKnown(Label heading) {
        return heading.isKnown()
                || heading.extra().isPresent()
                || heading.isValueWord()
                || new FlattenedLabel(view.lexicon()).members(heading).isPresent();
    }

    private boolean hasNumbersNear(int row) {
        for (int below = row; below <= region.lastRow(); below++) {
            if (Rows.isBlank(view, region, below)) {
                return false;
            }
            if (Rows.hasValue(view, region, below)) {
                return true;
            }
        }
        return false;
    }
}
