package dk.overblik.model;

import org.jspecify.annotations.Nullable;

/**
 * The cell that a figure or a problem was found in; row and column count from 0, and are -1 where a
 * whole sheet or file is meant.
 *
 * @param file name of the file, without its folder
 * @param sheet name of the sheet, empty where the container has none
 */
public record Source(String file, String sheet, int row, int column) {

    /** Stands where there is no cell. */
    public static final Source NOWHERE = new Source("", "", -1, -1);

    public static Source file(String file) {
        return new Source(file, "", -1, -1);
    }

    public static Source sheet(String file, String sheet) {
        return new Source(file, sheet, -1, -1);
    }

    public boolean isCell() {
        return row >= 0 && column >= 0;
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Source that
                        && row == that.row
                        && column == that.column
                        && file.equals(that.file)
                        && sheet.equals(that.sheet));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * file.hashCode() + sheet.hashCode()) + row) + column;
    }
}
