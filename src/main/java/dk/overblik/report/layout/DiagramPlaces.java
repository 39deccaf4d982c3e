package dk.overblik.report.layout;

import dk.overblik.page.Chart;
import dk.overblik.page.Chart.Anchor;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.BarRoom;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where the diagrams of a chapter lie on its page, so that none covers a cell. */
final class DiagramPlaces {

    static final double LEAST_WIDTH = 320;

    /** A wider page would be printed too small to be read. */
    static final double WIDEST_PAGE = 850;

    /** A page as wide as this is printed on upright paper; in points. */
    static final double WIDEST_UPRIGHT = 590;

    /** A page as long as this is printed on paper that lies; in points. */
    static final double LONGEST_ACROSS = 572;

    /** The same on paper that stands. */
    static final double LONGEST_UPRIGHT = 853;

    /** How narrow a diagram may be where that makes the page stand. */
    static final double LEAST_WIDTH_UPRIGHT = 200;

    /** A table of no more lines is hardly longer than its diagram. */
    private static final int FEW_PERIODS = 13;

    /** A screen of 1280 by 800 shows no more of a sheet's width, whatever program draws it. */
    private static final double WIDEST_SEEN = 850;

    /** The same where a program draws columns wider than they are, and charts not. */
    private static final double WIDEST_DRAWN = 876;

    private static final double COLUMNS_DRAWN = 1.125;

    /** So many lines are not seen at once. */
    static final int LONG = 25;

    /** A column that says nothing of its width, in points. */
    static final double USUAL_COLUMN = 48;

    /** The least room between a table and a diagram, in points. */
    private static final double APART = 10;

    /** Up to these widths tables leave room for a diagram beside them, on either paper. */
    static final List<Double> WIDEST_BESIDE =
            List.of(
                    WIDEST_UPRIGHT - LEAST_WIDTH - USUAL_COLUMN,
                    WIDEST_PAGE - LEAST_WIDTH - USUAL_COLUMN);

    /** Up to this width tables leave room for a diagram beside them on paper that stands. */
    static final double WIDEST_BESIDE_UPRIGHT = WIDEST_UPRIGHT - LEAST_WIDTH_UPRIGHT - APART;

    private static final double CAPTION_POINTS = 11;
    private static final double MOST_WIDTH = 520;
    private static final double HEIGHT = 250;
    private static final double HEIGHT_ABOVE = 190;
    private static final double LOWEST = 142;

    /** So many lines of a table are seen under a diagram at least. */
    private static final int LEAST_SEEN = 2;

    private static final double LINE = 14.25;

    /** What is seen of a sheet on a screen of 1280 by 800, about, in points. */
    private static final double SCREEN_HEIGHT = 385;

    /** What is kept free for sentences, in characters. */
    private static final double NARROWEST_TEXT = 60;

    private static final double GAP = 3;

    /** What a program draws beyond the edge of a diagram. */
    private static final double EDGE = 1;

    private final Chapter chapter;
    private final PageGrid grid;
    private Tables placed = new Tables(new ArrayList<>(), new ArrayList<>());

    /**
     * Where the tables lie, from above.
     *
     * @param starts the first row of each
     * @param firstLines the row of its first line
     */
    record Tables(List<Integer> starts, List<Integer> firstLines) {
        void add(int start, int firstLine) {
            starts.add(start);
            firstLines.add(firstLine);
        }
    }

    /**
     * @param widths of the page's columns, in characters
     */
    DiagramPlaces(Chapter chapter, List<Double> widths) {
        this.chapter = chapter;
        this.grid = new PageGrid(widths, List.of());
    }

    /** Notes anew where tables lie, which are added from above. */
    Tables tables() {
        placed = new Tables(new ArrayList<>(), new ArrayList<>());
        return placed;
    }

    /** Notes where the next table lies: its first row, and that of its first line. */
    void table(int start, int firstLine) {
        placed.add(start, firstLine);
    }

    /**
     * The diagrams that would not be on the first screen anywhere but above the tables, side by
     * side or below each other.
     *
     * @param tried the page as it is without them
     * @param free how much of paper that stands is left by all else, in points
     */
    Map<Diagram, Anchor> above(PageRows tried, double free) {
        List<Diagram> hidden = chapter.kind().speaksFirst() ? List.of() : hidden(tried);
        int row = tried.underTitle();
        Map<Diagram, Anchor> anchors = new LinkedHashMap<>();
        if (!hidden.isEmpty()) {
            double room = roomAbove(hidden.size());
            double left = 0;
            for (Diagram diagram : hidden) {
                double width = widthAbove(diagram, room);
                int column = grid.columnFrom(left);
                double height = heightAbove(diagram, width, free);
                anchors.put(diagram, new Anchor(row, column, width, height));
                left = grid.left(column) + width + APART;
            }
        }
        placed = new Tables(new ArrayList<>(), new ArrayList<>());
        return anchors;
    }

    /** How much room each of some diagrams has that lie side by side above the tables. */
    private double roomAbove(int count) {
        return Math.min(WIDEST_PAGE, Math.max(right(), LEAST_WIDTH)) / count;
    }

    private static double widthAbove(Diagram diagram, double room) {
        return Math.max(LEAST_WIDTH, Math.min(mostWidth(diagram), room) - APART);
    }

    /** Lines that have no table beside them go as far as that above or below them. */
    private static double mostWidth(Diagram diagram) {
        return diagram.spot() == Spot.BESIDE_TEXT && diagram.kind() == Chart.Kind.LINES
                ? WIDEST_PAGE
                : MOST_WIDTH;
    }

    /** Lower than usual where that, and no less, puts all of a page on one paper that stands. */
    private double heightAbove(Diagram diagram, double width, double free) {
        double title = DiagramTitle.height(diagram, width);
        double usual = heightAbove(diagram) + title;
        return standsUpright(diagram) && free < usual && lowest(diagram) + title <= free
                ? free
                : usual;
    }

    /**
     * Whether lines above the tables leave no room for all else on paper that stands, be they as
     * low as can be, but would with some room more.
     *
     * @param free how much of it all else leaves, in points
     */
    boolean needs(double more, double free) {
        double room = roomAbove(1);
        return chapter.drawn().size() == 1
                && chapter.drawn().stream()
                        .filter(this::standsUpright)
                        .mapToDouble(d -> lowest(d) + DiagramTitle.height(d, widthAbove(d, room)))
                        .anyMatch(least -> free < least && least <= free + more);
    }

    private List<Diagram> hidden(PageRows tried) {
        return chapter.drawn().stream()
                .filter(diagram -> !isSeen(anchor(diagram, tried), tried))
                .filter(diagram -> isWorthIt(diagram, tried))
                .toList();
    }

    /**
     * Above a table of which enough lines are seen as well, and above one that goes on and on and
     * is not seen whole anyhow; what stands beside a table is seen with it, as bars are line by
     * line, which would fill a paper of their own above it.
     */
    private boolean isWorthIt(Diagram diagram, PageRows tried) {
        boolean isLong = chapter.tables().stream().anyMatch(t -> t.lines().size() > LONG);
        boolean lineByLine = diagram.kind() == Chart.Kind.BARS && isBesideTable(diagram, tried);
        return (isLong && !lineByLine)
                || standsUpright(diagram)
                || (!isBesideTable(diagram, tried) && linesSeen(diagram, tried) >= LEAST_SEEN);
    }

    /** How many lines of the first table are seen under a diagram, or all that it has. */
    private double linesSeen(Diagram diagram, PageRows tried) {
        int lines = chapter.tables().get(0).lines().size();
        double room = SCREEN_HEIGHT - tried.top(placed.firstLines().get(0)) - LINE;
        double seen = (room - heightAbove(diagram)) / LINE;
        return seen >= Math.min(lines, LEAST_SEEN) ? LEAST_SEEN : seen;
    }

    private static boolean isSeen(Anchor anchor, PageRows rows) {
        return rows.top(anchor.row()) + anchor.height() <= SCREEN_HEIGHT;
    }

    /**
     * The place of a diagram beside or under the tables.
     *
     * @param rows of the tables and their sentences
     */
    Anchor anchor(Diagram diagram, PageRows rows) {
        OptionalInt lower =
                chapter.kind().speaksFirst() && isLong(rows)
                        ? firstBeside(diagram, rows)
                        : OptionalInt.empty();
        if (lower.isPresent()) {
            return beside(lower.getAsInt(), diagram, rows);
        }
        if (isBesideTable(diagram, rows)) {
            return besideTable(diagram, rows);
        }
        int end = rows.size();
        int last = chapter.tables().size() - 1;
        int column = columnBesideText();
        double room = right() - grid.left(column);
        boolean beside = !chapter.tables().get(last).sentences().isEmpty();
        return beside && room >= LEAST_WIDTH
                ? new Anchor(
                        placed.firstLines().get(last)
                                + chapter.tables().get(last).lines().size()
                                + 1,
                        column,
                        Math.min(MOST_WIDTH, room),
                        height(diagram))
                : new Anchor(
                        end,
                        0,
                        Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, right())),
                        height(diagram));
    }

    /** Whether a page is longer than paper that lies, with what stands under its tables. */
    boolean isLong(PageRows rows) {
        double footnotes = PageRows.HEADING_LINE_HEIGHT * (chapter.footnotes().size() + 1);
        return rows.top(rows.size()) + footnotes > LONGEST_ACROSS;
    }

    /** The first table from which on a diagram has room beside all others on paper that stands. */
    private OptionalInt firstBeside(Diagram diagram, PageRows rows) {
        return IntStream.range(0, chapter.tables().size())
                .filter(first -> beside(first, diagram, rows).width() >= LEAST_WIDTH_UPRIGHT)
                .findFirst();
    }

    /**
     * Beside a table, under its caption, and those below it that it reaches: the upper ones, or
     * their remarks, go as far as paper does.
     */
    private Anchor beside(int first, Diagram diagram, PageRows rows) {
        int row = placed.starts().get(first);
        if (!chapter.tables().get(first).caption().isEmpty()) {
            row++;
        }
        double height = heightSeen(diagram, LEAST_WIDTH_UPRIGHT, rows.top(row));
        double bottom = rows.top(row) + height;
        double edge =
                IntStream.range(first, chapter.tables().size())
                        .filter(table -> rows.top(placed.starts().get(table)) < bottom)
                        .mapToDouble(table -> edge(table, table > first))
                        .max()
                        .orElse(0);
        double left = left(edge);
        return anchor(row, left, rightEdge() - left, height);
    }

    /** Where upright paper ends: what is listed under the paper makes the last column as wide. */
    private double rightEdge() {
        double edge = lastEdge(WIDEST_UPRIGHT);
        return WIDEST_UPRIGHT - edge < PageGrid.NARROWEST_COLUMN ? edge : WIDEST_UPRIGHT;
    }

    /** Whether a diagram has room beside all tables on paper that stands, and whatever is above. */
    boolean isFreeBeside() {
        return edge() <= WIDEST_BESIDE_UPRIGHT;
    }

    /** How much of that is free beside all of them, in points. */
    double roomBeside() {
        return rightEdge() - left(edge());
    }

    private double edge() {
        return IntStream.range(0, chapter.tables().size())
                .mapToDouble(table -> edge(table, table > 0))
                .max()
                .orElse(0);
    }

    /**
     * Where a diagram begins to the right of an edge: a little apart from it in the empty column
     * behind a table, else at that of the next column.
     */
    private double left(double edge) {
        int column = grid.columnFrom(edge);
        double apart = edge + APART;
        boolean empty = grid.left(column) <= edge;
        return empty ? apart : grid.left(grid.columnFrom(apart));
    }

    private Anchor anchor(int row, double left, double width, double height) {
        int next = grid.columnFrom(left);
        int column = grid.left(next) > left ? next - 1 : next;
        return new Anchor(row, column, left - grid.left(column), width, height);
    }

    private double edge(int table, boolean withCaption) {
        return Math.max(endOf(table), withCaption ? endOfCaption(table) : 0);
    }

    private double endOfCaption(int table) {
        String caption = chapter.tables().get(table).caption();
        return PageGrid.points(TextWidth.of(caption, CAPTION_POINTS, true));
    }

    /**
     * No wider than a screen shows, no longer than covers what is said under the table, and never
     * over the next one; to the right of what is said there, where it would be too low else.
     */
    private Anchor besideTable(Diagram diagram, PageRows rows) {
        double left = left(edgeBeside(diagram));
        Anchor close = besideTable(diagram, rows, left);
        double reach = reach(besides(diagram));
        double beyond = grid.left(grid.columnFrom(reach));
        boolean squeezed = close.height() < heightAbove(diagram) && reach > left;
        return squeezed && beyond + LEAST_WIDTH <= WIDEST_PAGE
                ? besideTable(diagram, rows, beyond)
                : close;
    }

    private Anchor besideTable(Diagram diagram, PageRows rows, double left) {
        int table = besides(diagram);
        boolean captioned = !chapter.tables().get(table).caption().isEmpty();
        boolean followed = !chapter.kind().speaksFirst() && table + 1 < placed.starts().size();
        int row =
                captioned || followed ? placed.starts().get(table) : placed.firstLines().get(table);
        if (captioned && endOfCaption(table) > left) {
            row++;
        }
        double room =
                Math.min(
                        Math.max(right(), lastEdge(stands(rows) ? WIDEST_UPRIGHT : WIDEST_SEEN))
                                - left,
                        WIDEST_DRAWN - COLUMNS_DRAWN * left);
        double width = Math.min(MOST_WIDTH, Math.max(leastWidth(diagram, rows), room));
        double free = rows.top(firstSaid(table)) - rows.top(row) - EDGE;
        boolean covers = !chapter.kind().speaksFirst() && reach(table) > left;
        double height =
                followed
                        ? Math.min(
                                height(diagram),
                                rows.top(placed.starts().get(table + 1)) - rows.top(row) - APART)
                        : heightSeen(diagram, width, rows.top(row));
        return anchor(
                row,
                left,
                width,
                covers ? Math.max(lowest(diagram), Math.min(free, height)) : height);
    }

    /** The last edge of a column up to a place: print takes whole columns. */
    private double lastEdge(double widest) {
        int column = grid.columnFrom(widest);
        return grid.left(grid.left(column) > widest ? column - 1 : column);
    }

    /** How far the sentences under a table reach, in points. */
    private double reach(int table) {
        double widest = 0;
        for (Wording sentence : chapter.tables().get(table).sentences()) {
            widest = Math.max(widest, sentence.longest(DiagramPlaces::wide));
        }
        return PageGrid.points(widest);
    }

    private int besides(Diagram diagram) {
        return diagram.spot() == Spot.BESIDE_FIRST_TABLE ? 0 : chapter.tables().size() - 1;
    }

    private boolean isBesideTable(Diagram diagram, PageRows rows) {
        return diagram.spot() != Spot.BESIDE_TEXT
                && !standsUpright(diagram)
                && hasRoom(
                        grid,
                        edgeBeside(diagram),
                        leastWidth(diagram, rows),
                        stands(rows) ? WIDEST_UPRIGHT : WIDEST_PAGE)
                && !coversWords(diagram, rows);
    }

    /** Whether it would lie over what is said under its table, be it as low as can be. */
    private boolean coversWords(Diagram diagram, PageRows rows) {
        Anchor anchor = besideTable(diagram, rows);
        int table = besides(diagram);
        return !chapter.kind().speaksFirst()
                && reach(table) > grid.left(anchor.column()) + anchor.aside()
                && rows.top(anchor.row()) + anchor.height() > rows.top(firstSaid(table));
    }

    /** The row of the first sentence under a table. */
    private int firstSaid(int table) {
        return placed.firstLines().get(table) + chapter.tables().get(table).lines().size() + 1;
    }

    /** Bars need little width, and would have no other place on paper that stands. */
    private double leastWidth(Diagram diagram, PageRows rows) {
        return diagram.kind() == Chart.Kind.BARS && stands(rows)
                ? LEAST_WIDTH_UPRIGHT
                : LEAST_WIDTH;
    }

    /** Whether the tables are better printed on paper that stands, and can be. */
    private boolean stands(PageRows rows) {
        return !chapter.kind().speaksFirst() && isLong(rows) && right() <= WIDEST_UPRIGHT;
    }

    /** Whether a diagram fits on the page to the right of an edge, in points. */
    static boolean hasRoom(PageGrid grid, double edge) {
        return hasRoom(grid, edge, LEAST_WIDTH, WIDEST_PAGE);
    }

    private static boolean hasRoom(PageGrid grid, double edge, double least, double widest) {
        return grid.left(grid.columnFrom(edge + APART)) + least <= widest;
    }

    /** Whether lines lie above a table on paper that stands. */
    boolean drawsUpright() {
        return chapter.drawn().stream().anyMatch(this::standsUpright);
    }

    /** Lines over a long series, which is printed upright where nothing stands beside it. */
    private boolean standsUpright(Diagram diagram) {
        boolean lines = diagram.kind() == Chart.Kind.LINES || diagram.kind() == Chart.Kind.INDEX;
        return lines
                && !chapter.kind().speaksFirst()
                && chapter.tables().get(0).lines().size() > FEW_PERIODS
                && right() <= WIDEST_UPRIGHT;
    }

    /** The first column that no sentence under the last table reaches. */
    private int columnBesideText() {
        double widest =
                Math.max(PageGrid.points(NARROWEST_TEXT), reach(chapter.tables().size() - 1));
        return grid.columnFrom(widest + PageGrid.points(GAP) - PageGrid.points(0));
    }

    /** What a diagram has to its left: its table, or all small ones that it is longer than. */
    private double edgeBeside(Diagram diagram) {
        return chapter.kind().speaksFirst()
                ? IntStream.range(0, chapter.tables().size())
                        .mapToDouble(this::endOf)
                        .max()
                        .orElse(0)
                : endOf(besides(diagram));
    }

    /** The right edge of a table with its remarks. */
    private double endOf(int table) {
        Table beside = chapter.tables().get(table);
        double edge = grid.left(1 + beside.columns().size());
        double remarks = 0;
        for (Line line : beside.lines()) {
            if (!line.remark().isEmpty()) {
                remarks = Math.max(remarks, PageGrid.points(wide(line.remark()) + GAP));
            }
        }
        return edge + remarks;
    }

    /** The right edge of the widest table, remarks left out. */
    private double right() {
        int columns = chapter.tables().stream().mapToInt(t -> t.columns().size()).max().orElse(0);
        return grid.left(1 + columns);
    }

    private static double height(Diagram diagram) {
        return diagram.height(BarRoom.USUAL, HEIGHT);
    }

    /** Lower where else its end would not be on the first screen. */
    private double heightSeen(Diagram diagram, double width, double top) {
        double title = DiagramTitle.height(diagram, width);
        double room = Math.min(height(diagram) + title, SCREEN_HEIGHT - top);
        double low = heightAbove(diagram) + title;
        // What is not seen whole anyhow has the lines of its table beside it.
        boolean never = !chapter.kind().speaksFirst() && low > SCREEN_HEIGHT - top;
        return never ? height(diagram) + title : Math.max(low, room);
    }

    private static double heightAbove(Diagram diagram) {
        return diagram.height(BarRoom.LOW, HEIGHT_ABOVE);
    }

    /** Lower than this nothing would be told apart. */
    private static double lowest(Diagram diagram) {
        return diagram.height(BarRoom.LOW, LOWEST);
    }

    private static double wide(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, false);
    }
}
