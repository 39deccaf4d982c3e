package dk.overblik.writing.page;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a page that is too wide for any paper is printed in parts: each begins with a block of
 * columns, and has the labels of the first one. Sentences and remarks stand on the first paper;
 * where it has no room for them, they have one of their own behind all parts, so that nothing is
 * cut off or said twice.
 */
final class PrintParts {

    private final Page page;
    private final PageGrid grid;
    private final List<Range> tables;
    private final int lastRow;

    PrintParts(Page page) {
        this.page = page;
        this.grid = new PageGrid(page.columnWidths(), page.rows());
        this.tables = PageBreaks.tables(page);
        this.lastRow = page.rows().size() - 1;
    }

    PrintPlan plan() {
        List<Integer> starts = starts(PrintPlan.across(false) / PrintPlan.LEAST_SCALE);
        double room = PrintPlan.down(false) / PrintPlan.LEAST_SCALE;
        int end = starts.isEmpty() ? lastColumn() : starts.get(0) - 1;
        int under = under(room);
        List<Range> areas = new ArrayList<>();
        areas.add(new Range(0, 0, under - 1, end));
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : lastColumn();
            areas.addAll(continued(from, to));
        }
        if (under <= lastRow) {
            areas.add(new Range(under, 0, lastRow, end));
        }
        Optional<PageBreaks> cut =
                grid.top(under) > room
                        ? PageBreaks.ways(page, room).min(PageBreaks.BEST)
                        : Optional.empty();
        return new PrintPlan(
                false,
                PrintPlan.LEAST_SCALE,
                PrintPlan.Fit.SCALE,
                areas,
                cut.map(PageBreaks::rows).orElse(List.of()),
                cut.flatMap(PageBreaks::repeated));
    }

    /** The tables that go on in a part, each with its own headings. */
    private List<Range> continued(int from, int to) {
        return tables.stream()
                .filter(table -> table.lastColumn() >= from)
                .map(table -> new Range(table.firstRow(), from, table.lastRow(), to))
                .toList();
    }

    /**
     * The first row that is not on the first paper: none, where all of it has room there or not
     * even its tables have; else that behind the last sentence, or else that behind the tables.
     *
     * @param room how high rows on one paper may be, in points
     */
    private int under(double room) {
        int behind = 1 + tables.stream().mapToInt(Range::lastRow).max().orElse(lastRow);
        if (grid.top(lastRow + 1) <= room || grid.top(behind) > room) {
            return lastRow + 1;
        }
        int said =
                IntStream.rangeClosed(behind, lastRow)
                        .filter(row -> has(row, Look.SENTENCE))
                        .map(row -> row + 1)
                        .max()
                        .orElse(behind);
        return grid.top(said) <= room ? said : behind;
    }

    private boolean has(int row, Look look) {
        return page.rows().get(row).cells().stream().anyMatch(cell -> cell.look() == look);
    }

    private int lastColumn() {
        return page.columnWidths().size() - 1;
    }

    /** The columns that a new part begins with: each the first of a block. */
    private List<Integer> starts(double room) {
        List<Integer> starts = new ArrayList<>();
        double labels = grid.left(1);
        double from = 0;
        int last = 0;
        List<Integer> blocks = blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int end = i + 1 < blocks.size() ? blocks.get(i + 1) : page.columnWidths().size();
            double used = grid.left(end) - from + (from > 0 ? labels : 0);
            if (used > room && blocks.get(i) > Math.max(1, last)) {
                last = blocks.get(i);
                from = grid.left(last);
                starts.add(last);
            }
        }
        return starts;
    }

    private List<Integer> blocks() {
        List<Integer> blocks = new ArrayList<>();
        for (Range table : tables) {
            List<PageCell> cells = page.rows().get(table.firstRow()).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).look() == Look.BLOCK_HEADING && !blocks.contains(column)) {
                    blocks.add(column);
                }
            }
        }
        return blocks.stream().sorted().toList();
    }
}
