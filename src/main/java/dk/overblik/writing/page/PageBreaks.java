package dk.overblik.writing.page;

import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.page.PageGrid;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a page that is printed on several sheets of paper must be broken, so that no chart is cut
 * in two and no heading stands alone at the foot. All of them are ordered: programs draw rows a
 * little higher or lower, and would break elsewhere.
 */
final class PageBreaks {

    /** A program may draw rows a little higher than they say. */
    static final double SAFE = 0.95;

    /** How many lines shall follow the headings of a table at least. */
    private static final int LEAST_LINES = 3;

    /** Title, period line and a blank one: alone on a paper they would say nothing. */
    private static final int TITLE_ROWS = 3;

    /** A table of so many rows stays on one paper. */
    private static final int FEW_ROWS = 12;

    private final Page page;
    private final PageGrid grid;
    private final double room;
    private final double repeated;
    private final List<Stretch> together = new ArrayList<>();

    /** Rows that belong together, both ends included. */
    private record Stretch(int first, int last) {}

    /**
     * @param room how high rows on one sheet of paper may be, in points before they are scaled
     */
    PageBreaks(Page page, double room) {
        this.page = page;
        this.grid = new PageGrid(page.columnWidths(), page.rows());
        this.room = room * SAFE;
        Page.Frame frame = page.frame();
        Optional<Range> last = lastTable(page);
        boolean cut = last.filter(table -> grid.top(table.lastRow() + 1) > this.room).isPresent();
        this.repeated = cut ? grid.top(frame.repeatTo()) - grid.top(frame.repeatFrom()) : 0;
        page.charts().forEach(chart -> together.add(rows(chart)));
        page.tables().forEach(table -> together.add(heading(table)));
        page.tables().forEach(table -> together.add(end(table)));
        last.ifPresent(
                table -> together.add(new Stretch(under(table), this.page.rows().size() - 1)));
    }

    static Optional<Range> lastTable(Page page) {
        return page.tables().stream().max(Comparator.comparingInt(Range::lastRow));
    }

    /**
     * Where that begins which stays with what stands under the last table: where headings are
     * repeated, its last lines, so that they head nothing else; else the rows behind it.
     */
    private int under(Range last) {
        return repeated > 0 ? end(last).first : last.lastRow() + 1;
    }

    /** The rows that a new sheet of paper begins with by order, counted from 0. */
    List<Integer> rows() {
        List<Integer> breaks = new ArrayList<>();
        int start = 0;
        int end = firstOfNext(start, room);
        while (end < page.rows().size()) {
            int wanted = before(end, start);
            breaks.add(wanted);
            start = wanted;
            end = firstOfNext(start, room - repeated);
        }
        return breaks;
    }

    private int firstOfNext(int start, double height) {
        int row = start + 1;
        while (row < page.rows().size() && grid.top(row + 1) - grid.top(start) <= height) {
            row++;
        }
        return row;
    }

    /** The last row up to a certain one before which nothing is cut in two, titles left aside. */
    private int before(int end, int start) {
        int row = end;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Stretch each : together) {
                boolean cut = each.first < row && row <= each.last;
                boolean fits = grid.top(each.last + 1) - grid.top(each.first) <= room - repeated;
                if (cut && fits && each.first > start) {
                    row = each.first;
                    moved = true;
                }
            }
        }
        return row > TITLE_ROWS ? row : end;
    }

    /** The last lines, or all of few: none stands alone on the next paper. */
    private Stretch end(Range table) {
        boolean few = table.lastRow() - table.firstRow() < FEW_ROWS;
        return few
                ? new Stretch(heading(table).first, table.lastRow())
                : new Stretch(table.lastRow() - LEAST_LINES, table.lastRow());
    }

    private Stretch rows(Chart chart) {
        int first = chart.anchor().row();
        double bottom = grid.top(first) + chart.anchor().height();
        int last = first;
        while (grid.top(last + 1) < bottom) {
            last++;
        }
        return new Stretch(first, last);
    }

    /** With its caption, which stands above it where there is one. */
    private Stretch heading(Range table) {
        boolean captioned =
                table.firstRow() > 0 && !page.rows().get(table.firstRow() - 1).cells().isEmpty();
        int last = Math.min(table.lastRow(), table.firstRow() + 1 + LEAST_LINES);
        return new Stretch(captioned ? table.firstRow() - 1 : table.firstRow(), last);
    }
}
