package dk.overblik.sheet;

import org.jspecify.annotations.Nullable;

/** A rectangle of cells, rows and columns counted from 0, both ends included. */
public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Whether a cell lies in it. */
    public boolean has(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    /** Whether a column goes through both. */
    public boolean sharesColumns(Range other) {
        return firstColumn <= other.lastColumn && other.firstColumn <= lastColumn;
    }

    /** As a sheet writes it: "A1:C9", or "A1" for a single cell. */
    public String address() {
        return joined(CellAddress.of(firstRow, firstColumn), CellAddress.of(lastRow, lastColumn));
    }

    /** The same, which does not move when a formula is copied: "$A$1:$C$9". */
    public String fixed() {
        return joined(
                CellAddress.fixed(firstRow, firstColumn), CellAddress.fixed(lastRow, lastColumn));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range that
                && firstRow == that.firstRow
                && firstColumn == that.firstColumn
                && lastRow == that.lastRow
                && lastColumn == that.lastColumn;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * firstRow + firstColumn) + lastRow) + lastColumn;
    }

    private static String joined(String first, String last) {
        return first.equals(last) ? first : first + ":" + last;
    }
}
