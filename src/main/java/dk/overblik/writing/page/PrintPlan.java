package dk.overblik.writing.page;

import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a page is put on paper: on A4, upright or across, on as few sheets as can be, and never so
 * small that its smallest letters have less than eight points; what takes several either way stands
 * upright. What is too wide for that is continued on another sheet from a block of columns on, with
 * the labels again.
 *
 * @param upright whether the paper stands
 * @param scale how large the page is drawn, 1 being its full size
 * @param onePaper whether it is drawn a little smaller to end on one sheet
 * @param areas what is printed, each on sheets of its own; none where all of it is printed at once
 * @param breaks the rows that a new sheet begins with by order, counted from 0
 */
public record PrintPlan(
        boolean upright, double scale, boolean onePaper, List<Range> areas, List<Integer> breaks) {

    /** The smallest letters of a page are those of headings and footnotes, in points. */
    private static final double SMALLEST_LETTERS = 9;

    private static final double LEAST_ON_PAPER = 8;

    /** How small a page may be drawn. */
    public static final double LEAST_SCALE = LEAST_ON_PAPER / SMALLEST_LETTERS;

    private static final double LONG_SIDE = 842;
    private static final double SHORT_SIDE = 595;

    /** In points, on both sides together. */
    private static final double MARGINS_ACROSS = 2 * 72 * PagePrint.SIDE;

    private static final double MARGINS_DOWN = 72 * (PagePrint.TOP + PagePrint.BOTTOM);

    public PrintPlan {
        areas = List.copyOf(areas);
        breaks = List.copyOf(breaks);
    }

    public static PrintPlan of(Page page) {
        if (page.endsOnScreen()) {
            PrintPlan plan = of(page.onPaper());
            List<Range> all = plan.areas.isEmpty() ? List.of(page.printed().get()) : plan.areas;
            return new PrintPlan(plan.upright, plan.scale, plan.onePaper, all, plan.breaks);
        }
        if (page.printed().isPresent()) {
            double scale = Math.min(1, across(false) / width(page, page.printed().get()));
            return new PrintPlan(false, scale, false, List.of(page.printed().get()), List.of());
        }
        return Stream.of(false, true)
                .filter(upright -> across(upright) / width(page) >= LEAST_SCALE)
                .map(upright -> whole(page, upright))
                .min(
                        Comparator.<PrintPlan>comparingInt(plan -> plan.breaks.size())
                                .thenComparing(plan -> plan.breaks.isEmpty() == plan.upright))
                .orElseGet(() -> inParts(page));
    }

    /** Whether each sheet of paper begins with the headings: where a table goes on there. */
    public boolean repeatsHeadings(Page page) {
        boolean goesOn =
                PageBreaks.lastTable(page)
                        .filter(table -> breaks.stream().anyMatch(row -> row <= table.lastRow()))
                        .isPresent();
        return page.frame().repeatFrom() < page.frame().repeatTo()
                && (goesOn || (!areas.isEmpty() && !page.endsOnScreen()));
    }

    private static PrintPlan whole(Page page, boolean upright) {
        double scale = Math.min(1, across(upright) / width(page));
        if (height(page) * LEAST_SCALE <= down(upright) * PageBreaks.SAFE) {
            double low = down(upright) * PageBreaks.SAFE / height(page);
            return new PrintPlan(upright, Math.min(scale, low), true, List.of(), List.of());
        }
        List<Integer> breaks = new PageBreaks(page, down(upright) / scale).rows();
        return new PrintPlan(upright, scale, false, List.of(), breaks);
    }

    /** The first part is all that stands on the page but the columns further right. */
    private static PrintPlan inParts(Page page) {
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        double room = across(false) / LEAST_SCALE;
        List<Integer> starts = starts(page, grid, room);
        int lastColumn = page.columnWidths().size() - 1;
        int lastRow = page.rows().size() - 1;
        List<Range> areas = new ArrayList<>();
        for (int i = 0; i <= starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i - 1);
            int to = i == starts.size() ? lastColumn : starts.get(i) - 1;
            int end = i == 0 ? lastRow : endOfTables(page);
            areas.add(new Range(i == 0 ? 0 : firstOfTables(page), from, end, to));
        }
        return new PrintPlan(false, LEAST_SCALE, false, areas, List.of());
    }

    /** The columns that a new part begins with: each the first of a block. */
    private static List<Integer> starts(Page page, PageGrid grid, double room) {
        List<Integer> starts = new ArrayList<>();
        double labels = grid.left(1);
        double from = 0;
        int last = 0;
        List<Integer> blocks = blocks(page);
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

    private static List<Integer> blocks(Page page) {
        List<Integer> blocks = new ArrayList<>();
        for (Range table : page.tables()) {
            List<PageCell> cells = page.rows().get(table.firstRow()).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).look() == Look.BLOCK_HEADING && !blocks.contains(column)) {
                    blocks.add(column);
                }
            }
        }
        return blocks.stream().sorted().toList();
    }

    private static int firstOfTables(Page page) {
        return page.tables().stream().mapToInt(Range::firstRow).min().orElse(0);
    }

    private static int endOfTables(Page page) {
        return page.tables().stream().mapToInt(Range::lastRow).max().orElse(page.rows().size() - 1);
    }

    private static double across(boolean upright) {
        return (upright ? SHORT_SIDE : LONG_SIDE) - MARGINS_ACROSS;
    }

    private static double down(boolean upright) {
        return (upright ? LONG_SIDE : SHORT_SIDE) - MARGINS_DOWN;
    }

    private static double width(Page page, Range printed) {
        return new PageGrid(page.columnWidths(), page.rows()).left(printed.lastColumn() + 1);
    }

    private static double width(Page page) {
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        double width = grid.left(page.columnWidths().size());
        for (Chart chart : page.charts()) {
            width = Math.max(width, grid.left(chart.anchor().column()) + chart.anchor().width());
        }
        return width;
    }

    private static double height(Page page) {
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        double height = grid.top(page.rows().size());
        for (Chart chart : page.charts()) {
            Chart.Anchor anchor = chart.anchor();
            height = Math.max(height, grid.top(anchor.row()) + anchor.height());
        }
        return height;
    }
}
