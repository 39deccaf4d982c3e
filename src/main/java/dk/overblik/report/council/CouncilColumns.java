package dk.overblik.report.council;

import dk.overblik.page.Page;
import dk.overblik.page.PageRange;
import dk.overblik.report.chapter.Table;
import dk.overblik.sheet.Range;

/**
 * Where the municipalities' figures stand in the table.
 *
 * @param page the table's
 */
public record CouncilColumns(Page page, Table table) {

    /** The cells of a column, as a formula of another sheet writes them. */
    public String formula(Table.Column column) {
        Range lines = page.tables().get(0);
        int first = lines.lastRow() + 1 - table.lines().size();
        long members =
                table.lines().stream().filter(line -> line.role() == Table.Role.MEMBER).count();
        int at = 1 + table.columns().indexOf(column);
        return PageRange.column(page.name(), at, first, first + (int) members - 1).formula();
    }
}
