package dk.overblik.workbook;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * A defined name that belongs to one of our sheets.
 *
 * @param sheet the sheet's place among all, counted from 0
 */
record OwnName(String name, int sheet, boolean hidden, String reference) {

    /** The names that a page at a place needs for its filter and its repeated rows. */
    static List<OwnName> of(Page page, int sheet) {
        List<OwnName> names = new ArrayList<>();
        String onSheet = CellAddress.quoted(page.name()) + "!";
        page.frame()
                .filter()
                .map(range -> onSheet + absolute(range))
                .ifPresent(
                        range ->
                                names.add(
                                        new OwnName("_xlnm._FilterDatabase", sheet, true, range)));
        int from = page.frame().repeatFrom();
        int to = page.frame().headingRows();
        if (from < to) {
            String rows = onSheet + "$" + (from + 1) + ":$" + to;
            names.add(new OwnName("_xlnm.Print_Titles", sheet, false, rows));
        }
        return names;
    }

    private static String absolute(Range range) {
        return absolute(range.firstRow(), range.firstColumn())
                + ":"
                + absolute(range.lastRow(), range.lastColumn());
    }

    private static String absolute(int row, int column) {
        return "$" + CellAddress.column(column) + "$" + (row + 1);
    }

    String element(String prefix) {
        return "<"
                + prefix
                + ("definedName name=\"" + name + "\" localSheetId=\"" + sheet + '"')
                + (hidden ? " hidden=\"1\">" : ">")
                + Markup.escaped(reference)
                + ("</" + prefix + "definedName>");
    }
}
