package dk.overblik.sheet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which cells of a grid lie under merged ones: of each range Excel shows the first cell alone, and
 * what the others hold is left from before they were merged, or from a program that wrote both.
 *
 * <p>Ranges that overlap, which no program makes, cover each other's cells as well.
 */
final class CoveredCells {

    private final Grid grid;

    /** By column, the first row below all ranges met so far. */
    private final int[] freeFrom;

    /** By column, the place of the cell that the range which reaches there shows; or -1. */
    private final int[] shown;

    /** The columns in which a range begins in the row at hand. */
    private final BitSet firsts = new BitSet();

    private final BitSet hidden = new BitSet();
    private int told;
    private int firstRow;
    private int firstColumn;

    CoveredCells(Grid grid, List<Range> merged) {
        this.grid = grid;
        this.freeFrom = new int[grid.columns()];
        this.shown = new int[grid.columns()];
        // Without sorting, of which most sheets would need little: those of a row are chained.
        int[] inRow = new int[grid.rows()];
        int[] next = new int[merged.size()];
        Arrays.fill(inRow, -1);
        for (int i = 0; i < merged.size(); i++) {
            int row = merged.get(i).firstRow();
            if (row < inRow.length) {
                next[i] = inRow[row];
                inRow[row] = i;
            }
        }
        for (int row = 0; row < inRow.length; row++) {
            firsts.clear();
            for (int i = inRow[row]; i >= 0; i = next[i]) {
                cover(merged.get(i));
            }
            findHidden(row);
        }
    }

    /** The places of the cells that are not shown. */
    BitSet hidden() {
        return hidden;
    }

    /** Those of them that hold something else than the cell shown in their place. */
    Grid.Covered different() {
        return new Grid.Covered(told, firstRow, firstColumn);
    }

    private void cover(Range range) {
        int row = range.firstRow();
        int first = range.firstColumn();
        int end = Math.min(range.lastColumn() + 1, freeFrom.length);
        if (first >= end) {
            return;
        }
        if (freeFrom[first] <= row) {
            firsts.set(first);
        }
        firsts.clear(first + 1, end);
        int at = grid.position(row, first);
        for (int column = first; column < end; column++) {
            if (range.lastRow() >= freeFrom[column]) {
                freeFrom[column] = range.lastRow() + 1;
                shown[column] = at;
            }
        }
    }

    private void findHidden(int row) {
        for (int at = grid.start(row); at < grid.start(row + 1); at++) {
            int column = grid.columnAt(at);
            if (freeFrom[column] > row && !firsts.get(column)) {
                hidden.set(at);
                if (shown[column] < 0 || !grid.isSame(at, shown[column])) {
                    firstRow = told == 0 ? row : firstRow;
                    firstColumn = told == 0 ? column : firstColumn;
                    told++;
                }
            }
        }
    }
}
