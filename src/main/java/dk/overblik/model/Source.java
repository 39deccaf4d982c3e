package dk.overblik.model;

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
}
