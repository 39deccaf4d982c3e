package dk.overblik.sheet;

/** A cell's address as a spreadsheet writes it. */
public final class CellAddress {

    /** How large a sheet can be in Excel. */
    public static final int MOST_ROWS = 1 << 20;

    public static final int MOST_COLUMNS = 1 << 14;

    private CellAddress() {}

    /** The address of a cell, row and column counted from 0: "C14". */
    public static String of(int row, int column) {
        return column(column) + (row + 1);
    }

    /** The letters of a column counted from 0: "A", "Z", "AA". */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The address of a cell that does not move when a formula is copied: "$C$14". */
    public static String fixed(int row, int column) {
        return "$" + column(column) + "$" + (row + 1);
    }

    /** The address of a cell on another sheet, as a formula writes it: "'My data'!C14". */
    public static String onSheet(String sheet, int row, int column) {
        return quoted(sheet) + "!" + of(row, column);
    }

    /** A sheet's name as a formula writes it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
