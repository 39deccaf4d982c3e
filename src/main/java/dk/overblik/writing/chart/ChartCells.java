package dk.overblik.writing.chart;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.sheet.Range;
import dk.overblik.writing.style.HouseStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of pages that charts are drawn from, as they are before anyone recalculates. */
public final class ChartCells {

    private final Map<String, Page> pages = new HashMap<>();

    public ChartCells(List<Page> pages) {
        pages.forEach(page -> this.pages.put(page.name(), page));
    }

    /** Whether the cells are there: on a page, and not beyond its rows. */
    public boolean hold(PageRange range) {
        Page page = pages.get(range.page());
        Range cells = range.cells();
        return page != null
                && cells.firstRow() >= 0
                && cells.firstColumn() >= 0
                && cells.firstRow() <= cells.lastRow()
                && cells.firstColumn() <= cells.lastColumn()
                && cells.lastRow() < page.rows().size();
    }

    /** What the cells show, row by row. */
    public List<PageCell.Content> shown(PageRange range) {
        return cells(range).stream()
                .map(PageCell::content)
                .map(
                        content ->
                                content instanceof PageCell.Content.Formula f
                                        ? f.cached()
                                        : content)
                .toList();
    }

    /** What a cell says; empty where that is no text. */
    String text(PageRange cell) {
        return shown(cell).get(0) instanceof PageCell.Content.Text text ? text.text() : "";
    }

    /** The number format of the first of the cells, as a code. */
    String formatCode(PageRange range) {
        String code = HouseStyle.format(cells(range).get(0).look()).number().code();
        return code.isEmpty() ? "General" : code;
    }

    private List<PageCell> cells(PageRange range) {
        List<PageCell> found = new ArrayList<>();
        Page page = pages.get(range.page());
        if (page == null || !hold(range)) {
            throw new IllegalArgumentException("No such cells: " + range);
        }
        List<Page.Row> rows = page.rows();
        Range cells = range.cells();
        for (int row = cells.firstRow(); row <= cells.lastRow(); row++) {
            List<PageCell> there = rows.get(row).cells();
            for (int column = cells.firstColumn(); column <= cells.lastColumn(); column++) {
                found.add(column < there.size() ? there.get(column) : PageCell.nothing(Look.PLAIN));
            }
        }
        return found;
    }
}
