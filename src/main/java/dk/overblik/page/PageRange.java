package dk.overblik.page;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;

/** Cells of a published page. */
public record PageRange(String page, Range cells) {

    /** A single cell, row and column counted from 0. */
    public static PageRange cell(String page, int row, int column) {
        return new PageRange(page, new Range(row, column, row, column));
    }

    /** Cells of one column, both rows included. */
    public static PageRange column(String page, int column, int firstRow, int lastRow) {
        return new PageRange(page, new Range(firstRow, column, lastRow, column));
    }

    /** As a formula of another sheet writes it, fixed: "'Data'!$A$1:$A$9". */
    public String formula() {
        return CellAddress.quoted(page) + "!" + cells.fixed();
    }
}
