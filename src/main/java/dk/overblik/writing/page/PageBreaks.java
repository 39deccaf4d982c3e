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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a page that is printed on several sheets of paper must be broken, so that no chart is cut
 * in two, no heading stands alone at the foot, and figures stand under the headings of their own
 * table; where it costs no paper, a table that is cut ends with more than a few lines, and no sheet
 * is mostly empty. All breaks are ordered: programs draw rows a little higher or lower, and would
 * break elsewhere.
 */
final class PageBreaks {

    /** A program may draw rows a little higher than they say. */
    static final double SAFE = 0.95;

    /**
     * The best of several ways: figures under their own headings, few sheets, few tables cut, few
     * sheets that are mostly empty.
     */
    static final Comparator<PageBreaks> BEST =
            Comparator.comparingInt(PageBreaks::faults)
                    .thenComparingInt(way -> way.rows().size())
                    .thenComparingInt(PageBreaks::cut)
                    .thenComparingInt(PageBreaks::hollow);

    /** How many lines shall follow the headings of a table at least, and how many end it. */
    private static final int LEAST_LINES = 3;

    /** Title, period line and a blank one: alone on a paper they would say nothing. */
    private static final int TITLE_ROWS = 3;

    /** What part of a table, and of a paper, its last sheet has at least where that costs none. */
    private static final double LEAST_SHARE = 1 / 3.0;

    /** A table of so many rows stays on one paper. */
    private static final int FEW_ROWS = 12;

    /** A sheet of which less is filled, as high as rows may be drawn, looks half empty. */
    private static final double LEAST_FILLED = 0.55;

    private static final Set<Look> HEADINGS =
            Set.of(
                    Look.BLOCK_HEADING,
                    Look.COLUMN_HEADING,
                    Look.FILTER_HEADING,
                    Look.FIRST_COLUMN_HEADING,
                    Look.LABEL_HEADING,
                    Look.TEXT_HEADING);

    private final Page page;
    private final PageGrid grid;
    private final double room;
    private final List<Range> tables;
    private final Optional<Range> headed;
    private final Optional<Range> repeated;
    private final List<Stretch> together = new ArrayList<>();

    private final List<Integer> rows;

    /** What of a table is not parted, where it has room on one sheet. */
    private enum Keeping {
        /** Its last lines, and what stands under it. */
        END,
        /** All of it, and what stands under it. */
        WHOLE,
        /** All of it and what it says; remarks may begin another sheet. */
        TABLE,
        /** The same; some remarks stay under it, and the others go on. */
        SOME
    }

    /** Rows that belong together, both ends included. */
    private record Stretch(int first, int last) {}

    /**
     * @param room how high rows on one sheet of paper may be, in points before they are scaled
     * @param headed the table whose headings each later sheet begins with, if any
     */
    private PageBreaks(Page page, double room, Optional<Range> headed, Keeping kept) {
        this.page = page;
        this.grid = new PageGrid(page.columnWidths(), page.rows());
        this.room = room;
        this.tables = tables(page);
        this.headed = headed;
        this.repeated = headed.flatMap(table -> headings(page, table));
        page.charts().forEach(chart -> together.add(rows(chart)));
        for (Range table : tables) {
            together.add(heading(table));
            together.add(
                    kept == Keeping.END
                            ? end(table)
                            : new Stretch(heading(table).first, table.lastRow()));
        }
        for (Range table : tables) {
            together.add(new Stretch(end(table).first, said(table)));
        }
        int end = page.rows().size() - 1;
        if (kept == Keeping.SOME) {
            // The blank row under the table is one of the first.
            under(kept).ifPresent(row -> together.add(new Stretch(row - 1, row + LEAST_LINES)));
            together.add(new Stretch(end + 1 - LEAST_LINES, end));
        } else {
            under(kept).ifPresent(row -> together.add(new Stretch(row, end)));
        }
        this.rows = List.copyOf(balanced(broken(joined(Stream.empty()))));
    }

    /**
     * The ways of breaking a page, of equally good ones the better first.
     *
     * @param room how high rows on one sheet of paper may be, in points before they are scaled
     */
    static Stream<PageBreaks> ways(Page page, double room) {
        List<PageBreaks> plain = ways(page, room, Optional.empty()).toList();
        int fewest = plain.stream().mapToInt(PageBreaks::faults).min().orElseThrow();
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        Stream<PageBreaks> headed =
                tables(page).stream()
                        .filter(table -> leastFaults(page, grid, room, table) <= fewest)
                        .filter(table -> headings(page, table).isPresent())
                        .filter(table -> isFree(page, headings(page, table).orElseThrow()))
                        .flatMap(table -> ways(page, room, Optional.of(table)));
        return Stream.concat(plain.stream(), headed);
    }

    private static Stream<PageBreaks> ways(Page page, double room, Optional<Range> headed) {
        return Stream.of(Keeping.values()).map(kept -> new PageBreaks(page, room, headed, kept));
    }

    /**
     * How many sheets at least begin behind a table under its headings, which are not theirs: no
     * way with more of them than one without is worth the time to lay it out, which for hundreds of
     * tables would be minutes.
     */
    private static int leastFaults(Page page, PageGrid grid, double room, Range table) {
        double highest = room;
        for (int row = table.lastRow() + 1; row < page.rows().size(); row++) {
            highest = Math.max(highest, grid.top(row + 1) - grid.top(row));
        }
        double behind = grid.top(page.rows().size()) - grid.top(table.lastRow() + 1);
        return (int) Math.ceil(behind / highest) - 1;
    }

    /** Whether no chart lies over some rows, which would be repeated with them. */
    private static boolean isFree(Page page, Range rows) {
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        return page.charts().stream()
                .map(Chart::anchor)
                .noneMatch(
                        chart ->
                                grid.top(chart.row()) < grid.top(rows.lastRow() + 1)
                                        && grid.top(rows.firstRow())
                                                < grid.top(chart.row()) + chart.height());
    }

    /** The tables of a page; a page that only has headings is one from there on. */
    static List<Range> tables(Page page) {
        return page.tables().isEmpty()
                ? headingsInView(page).stream()
                        .map(rows -> new Range(rows.firstRow(), 0, page.rows().size() - 1, 0))
                        .toList()
                : page.tables();
    }

    /** The rows that a page says are to be repeated. */
    static Optional<Range> headingsInView(Page page) {
        Page.Frame frame = page.frame();
        return frame.repeatFrom() < frame.repeatTo()
                ? Optional.of(new Range(frame.repeatFrom(), 0, frame.repeatTo() - 1, 0))
                : Optional.empty();
    }

    /** The rows that a new sheet of paper begins with by order, counted from 0. */
    List<Integer> rows() {
        return rows;
    }

    /** The rows of headings that the sheets behind them begin with, where one needs them. */
    Optional<Range> repeated() {
        return repeated.filter(any -> cut() > 0);
    }

    /** How many sheets begin with what is not under its own headings. */
    int faults() {
        return faultsOf(rows);
    }

    private int faultsOf(List<Integer> breaks) {
        return (int) breaks.stream().filter(this::isFault).count();
    }

    private boolean isFault(int row) {
        boolean other = headed.filter(table -> row > table.lastRow()).isPresent();
        return other
                || within(row)
                        .filter(table -> headings(page, table).isPresent())
                        .filter(table -> !Optional.of(table).equals(headed))
                        .isPresent();
    }

    /** How many sheets begin within a table. */
    int cut() {
        return cutsOf(rows);
    }

    private int cutsOf(List<Integer> breaks) {
        return (int) breaks.stream().filter(row -> within(row).isPresent()).count();
    }

    /**
     * How many sheets but the last are hardly more than half full; that one may be as empty as it
     * likes.
     */
    int hollow() {
        return hollowOf(rows);
    }

    private int hollowOf(List<Integer> breaks) {
        int hollow = 0;
        int start = 0;
        for (int row : breaks) {
            hollow += grid.top(row) - grid.top(start) < LEAST_FILLED * room(start) ? 1 : 0;
            start = row;
        }
        return hollow;
    }

    private Optional<Range> within(int row) {
        return tables.stream()
                .filter(table -> table.firstRow() < row && row <= table.lastRow())
                .findFirst();
    }

    /** The rows of a table's headings. */
    private static Optional<Range> headings(Page page, Range table) {
        int row = table.firstRow();
        while (row <= table.lastRow() && isHeading(page.rows().get(row))) {
            row++;
        }
        return row == table.firstRow()
                ? Optional.empty()
                : Optional.of(new Range(table.firstRow(), 0, row - 1, 0));
    }

    private static boolean isHeading(Page.Row row) {
        return row.cells().stream().anyMatch(cell -> HEADINGS.contains(cell.look()));
    }

    /**
     * Where that begins which stays with what stands under a table: where its headings are
     * repeated, its last lines, so that they head nothing else; else the rows behind the last
     * table.
     */
    private Optional<Integer> under(Keeping kept) {
        Optional<Range> lowest = tables.stream().max(Comparator.comparingInt(Range::lastRow));
        return kept == Keeping.TABLE || kept == Keeping.SOME
                ? lowest.map(table -> said(table) + 1)
                : headed.map(table -> end(table).first)
                        .or(() -> lowest.map(table -> table.lastRow() + 1));
    }

    /**
     * The same sheets of paper, of which none has but a few lines that a table ends with, as far as
     * no other sheet is needed for that, and none is mostly empty then.
     */
    private List<Integer> balanced(List<Integer> breaks) {
        if (breaks.isEmpty()) {
            return breaks;
        }
        List<Stretch> shares = tables.stream().map(this::share).toList();
        Stretch[] cut = cut(shares, breaks);
        if (cut.length == 0) {
            return breaks;
        }
        List<Integer> other = broken(joined(Stream.of(cut)));
        boolean better =
                cut(shares, other).length < cut.length
                        && other.size() <= breaks.size()
                        && cutsOf(other) <= cutsOf(breaks)
                        && faultsOf(other) <= faultsOf(breaks)
                        && hollowOf(other) <= hollowOf(breaks);
        return better ? other : breaks;
    }

    private static Stretch[] cut(List<Stretch> shares, List<Integer> breaks) {
        return shares.stream().filter(share -> within(share, breaks)).toArray(Stretch[]::new);
    }

    private static boolean within(Stretch share, List<Integer> breaks) {
        return breaks.stream().anyMatch(row -> share.first < row && row <= share.last);
    }

    /** The lines that a table's last sheet has at least, where one is cut. */
    private Stretch share(Range table) {
        int heading = headings(page, table).map(Range::lastRow).orElse(table.firstRow() - 1);
        int lines = (int) Math.ceil(LEAST_SHARE * (table.lastRow() - heading));
        int first = table.lastRow() + 1 - lines;
        while (grid.top(table.lastRow() + 1) - grid.top(first) > LEAST_SHARE * room) {
            first++;
        }
        return new Stretch(Math.min(first, table.lastRow()), table.lastRow());
    }

    private List<Integer> broken(Stretch[] joined) {
        List<Integer> breaks = new ArrayList<>();
        int start = 0;
        int end = firstOfNext(start);
        while (end < page.rows().size()) {
            int wanted = before(end, start, joined);
            breaks.add(wanted);
            start = wanted;
            end = firstOfNext(start);
        }
        return breaks;
    }

    /** What belongs together, and some more, as far as it has room on one sheet. */
    private Stretch[] joined(Stream<Stretch> more) {
        return Stream.concat(together.stream(), more)
                .filter(
                        each ->
                                grid.top(each.last + 1) - grid.top(each.first)
                                        <= room(each.first + 1))
                .toArray(Stretch[]::new);
    }

    /** How high rows may be on a sheet that begins with a certain one. */
    private double room(int start) {
        return room
                - repeated.filter(rows -> start > rows.firstRow())
                        .map(rows -> grid.top(rows.lastRow() + 1) - grid.top(rows.firstRow()))
                        .orElse(0.0);
    }

    private int firstOfNext(int start) {
        int row = start + 1;
        while (row < page.rows().size() && grid.top(row + 1) - grid.top(start) <= room(start)) {
            row++;
        }
        return row;
    }

    /** The last row up to a certain one before which nothing is cut in two, titles left aside. */
    private int before(int end, int start, Stretch[] joined) {
        int row = end;
        int under = end;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Stretch each : joined) {
                boolean cut = each.first < row && row <= each.last;
                if (cut && each.first > start) {
                    row = each.first;
                    boolean fills = grid.top(row) - grid.top(start) > room(start) / 2;
                    under = fills ? row : under;
                    moved = true;
                }
            }
        }
        // What reaches up to the title is cut, but nothing smaller below it is.
        return row > titleRows() ? row : under;
    }

    private int titleRows() {
        int rows = TITLE_ROWS;
        // A long period line takes several rows.
        while (rows <= page.rows().size() && isPeriodLine(page.rows().get(rows - 1))) {
            rows++;
        }
        return rows;
    }

    private static boolean isPeriodLine(Page.Row row) {
        return row.cells().stream().anyMatch(cell -> cell.look() == Look.PERIOD_LINE);
    }

    /** The last lines, or all of few: none stands alone on the next paper. */
    private Stretch end(Range table) {
        boolean few = table.lastRow() - table.firstRow() < FEW_ROWS;
        return few
                ? new Stretch(heading(table).first, table.lastRow())
                : new Stretch(
                        Math.max(middle(table), table.lastRow() - LEAST_LINES), table.lastRow());
    }

    private static int middle(Range table) {
        return (table.firstRow() + table.lastRow()) / 2;
    }

    /** The last row of what is said under a table; its own where nothing is. */
    private int said(Range table) {
        int last = table.lastRow();
        for (int row = last + 1; row < page.rows().size(); row++) {
            List<PageCell> cells = page.rows().get(row).cells();
            if (cells.stream().anyMatch(cell -> cell.look() == Look.SENTENCE)) {
                last = row;
            } else if (!cells.isEmpty()) {
                return last;
            }
        }
        return last;
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
