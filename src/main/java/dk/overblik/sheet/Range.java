package dk.overblik.sheet;

/** A rectangle of cells, rows and columns counted from 0, both ends included. */
public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** As a sheet writes it: "A1:C9", or "A1" for a single cell. */
    public String address() {
        return joined(CellAddress.of(firstRow, firstColumn), CellAddress.of(lastRow, lastColumn));
    }

    /** The same, which does not move when a formula is copied: "$A$1:$C$9". */
    public String fixed() {
        return joined(
                CellAddress.fixed(firstRow, firstColumn), CellAddress.fixed(lastRow, lastColumn));
    }

    private static String joined(String first, String last) {
        return first.equals(last) ? first : first + ":" + last;
    }
}
