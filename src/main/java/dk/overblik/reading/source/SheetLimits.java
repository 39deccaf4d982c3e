package dk.overblik.reading.source;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;

/** How large a sheet can be: Excel's own limits, so that everything read can be written again. */
public final class SheetLimits {

    /** How many tables of a file are sheets; a site's page has some ten. */
    static final int TABLES = 1_000;

    /** More than any export; less than what could take the memory of a small machine. */
    public static final long TEXT_BYTES = 512L << 20;

    private SheetLimits() {}

    public static void checkTables(int tables) throws UnreadableFile {
        if (tables > TABLES) {
            throw new UnreadableFile(Reason.TOO_LARGE, "more than " + TABLES + " tables");
        }
    }

    public static void check(int row, int column) throws UnreadableFile {
        if (row >= CellAddress.MOST_ROWS) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE, "more than " + CellAddress.MOST_ROWS + " rows");
        }
        if (column >= CellAddress.MOST_COLUMNS) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE,
                    "more than " + CellAddress.MOST_COLUMNS + " columns in row " + (row + 1));
        }
    }
}
