package dk.overblik.workbook;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.PageRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A defined name of ours.
 *
 * @param sheet the place among all, counted from 0, of the sheet that it belongs to; {@link
 *     #WORKBOOK} where it is the whole workbook's
 */
record OwnName(String name, int sheet, boolean hidden, String reference) {

    static final int WORKBOOK = -1;

    /** The names that a page at a place needs for its filter and for print. */
    static List<OwnName> of(Page page, int sheet) {
        List<OwnName> names = new ArrayList<>();
        String onSheet = CellAddress.quoted(page.name()) + "!";
        page.frame()
                .filter()
                .map(range -> new PageRange(page.name(), range).formula())
                .ifPresent(
                        range ->
                                names.add(
                                        new OwnName("_xlnm._FilterDatabase", sheet, true, range)));
        page.printed()
                .map(range -> new PageRange(page.name(), range).formula())
                .ifPresent(
                        range -> names.add(new OwnName("_xlnm.Print_Area", sheet, false, range)));
        int from = page.frame().repeatFrom();
        int to = page.frame().headingRows();
        if (from < to) {
            String rows = onSheet + "$" + (from + 1) + ":$" + to;
            names.add(new OwnName("_xlnm.Print_Titles", sheet, false, rows));
        }
        return names;
    }

    String element(String prefix) {
        return "<"
                + prefix
                + ("definedName name=\"" + name + '"')
                + (sheet == WORKBOOK ? "" : " localSheetId=\"" + sheet + '"')
                + (hidden ? " hidden=\"1\">" : ">")
                + Markup.escaped(reference)
                + ("</" + prefix + "definedName>");
    }
}
