package dk.overblik.workbook;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Look;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.PageCell;
import dk.overblik.sheet.PageRange;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names by which screen readers (JAWS, NVDA) know the headings of a table:
 * "TitleRegion1.A5.K22.1" is the cell where the row of headings and the column of labels meet, and
 * says from where to where the table goes and on which sheet it is, counted from 1.
 */
final class HeadingNames {

    private static final Set<Look> LABEL_HEADINGS = Set.of(Look.LABEL_HEADING, Look.TEXT_HEADING);

    private HeadingNames() {}

    /** A name for each table of the pages, which are the first sheets. */
    static List<OwnName> of(List<Page> pages) {
        List<OwnName> names = new ArrayList<>();
        for (int sheet = 0; sheet < pages.size(); sheet++) {
            Page page = pages.get(sheet);
            for (Range table : page.tables()) {
                OptionalInt row = headingRow(page, table);
                if (row.isPresent()) {
                    names.add(name(names.size() + 1, page, sheet, table, row.getAsInt()));
                }
            }
        }
        return names;
    }

    /** Below the headings over blocks, where there are any. */
    private static OptionalInt headingRow(Page page, Range table) {
        return IntStream.rangeClosed(table.firstRow(), table.lastRow())
                .filter(row -> isHeading(page.rows().get(row).cells(), table.firstColumn()))
                .findFirst();
    }

    private static boolean isHeading(List<PageCell> cells, int column) {
        return column < cells.size() && LABEL_HEADINGS.contains(cells.get(column).look());
    }

    private static OwnName name(int number, Page page, int sheet, Range table, int row) {
        int column = table.firstColumn();
        String name =
                "TitleRegion"
                        + number
                        + ("." + CellAddress.of(row, column))
                        + ("." + CellAddress.of(table.lastRow(), table.lastColumn()))
                        + ("." + (sheet + 1));
        return new OwnName(
                name, OwnName.WORKBOOK, false, PageRange.cell(page.name(), row, column).formula());
    }
}
