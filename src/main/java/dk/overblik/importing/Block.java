package dk.overblik.importing;

import java.util.List;

/**
 * A table as it stands in a sheet: its rows of headings, its columns of labels, its body.
 *
 * @param contextFrom the first row whose texts may be about this table
 * @param ignoredColumns columns of codes or remarks
 */
record Block(
        SheetView view,
        int contextFrom,
        Headings headings,
        int lastRow,
        List<Integer> labelColumns,
        List<Integer> bodyColumns,
        List<Integer> ignoredColumns) {

    /**
     * The rows of headings over a body.
     *
     * @param firstColumn the first column of the body, as far as the headings tell
     */
    record Headings(int top, int bottom, int firstColumn) {}

    Block {
        labelColumns = List.copyOf(labelColumns);
        bodyColumns = List.copyOf(bodyColumns);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    int firstRow() {
        return headings.bottom() + 1;
    }

    /** Whether the table has a use for a column, be it that it is left out on purpose. */
    boolean holds(int column) {
        return bodyColumns.contains(column)
                || labelColumns.contains(column)
                || ignoredColumns.contains(column);
    }
}
