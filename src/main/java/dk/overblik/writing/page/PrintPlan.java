package dk.overblik.writing.page;

import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.sheet.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a page is put on paper: on A4, upright or across, on as few sheets as can be, and never so
 * small that its smallest letters have less than eight points; what takes several either way stands
 * upright. What is too wide for that is continued on another sheet from a block of columns on, with
 * the labels again ({@link PrintParts}).
 *
 * @param upright whether the paper stands
 * @param scale how large the page is drawn, 1 being its full size
 * @param fit what a program is told of that
 * @param areas what is printed, each on sheets of its own; none where all of it is printed at once
 * @param breaks the rows that a new sheet begins with by order, counted from 0
 * @param repeated the rows of headings that each later sheet begins with, in its first column
 */
public record PrintPlan(
        boolean upright,
        double scale,
        Fit fit,
        List<Range> areas,
        List<Integer> breaks,
        Optional<Range> repeated) {

    /** What a program goes by when it draws a page. */
    public enum Fit {
        /** One sheet of paper, whatever scale that takes. */
        ONE_PAPER,
        /** The width of the paper. */
        WIDTH,
        /** The scale. */
        SCALE
    }

    /** The smallest letters of a page are those of headings and footnotes, in points. */
    private static final double SMALLEST_LETTERS = 9;

    private static final double LEAST_ON_PAPER = 8;

    /** Texts of one line that reach beyond their cell, and how large their letters are at most. */
    private static final Set<Look> REACHING = Set.of(Look.SENTENCE, Look.FOOTNOTE, Look.LEAD);

    private static final double SENTENCE_LETTERS = 10;

    /** How small a page may be drawn. */
    public static final double LEAST_SCALE = LEAST_ON_PAPER / SMALLEST_LETTERS;

    /**
     * How much wider than Excel another program may draw columns: LibreOffice does not round the
     * width of a digit to whole pixels.
     */
    private static final double WIDER = 1.065;

    /** How much of a paper's height a page that fills one may take before it is made smaller. */
    private static final double NEARLY = 0.995;

    private static final double LONG_SIDE = 842;
    private static final double SHORT_SIDE = 595;

    /** In points, on both sides together. */
    private static final double MARGINS_ACROSS = 2 * 72 * PagePrint.SIDE;

    private static final double MARGINS_DOWN = 72 * (PagePrint.TOP + PagePrint.BOTTOM);

    private static final Comparator<Candidate> BEST =
            Comparator.comparingInt(Candidate::faults)
                    .thenComparingInt(each -> each.plan.breaks.size())
                    .thenComparingInt(Candidate::cut)
                    .thenComparingInt(Candidate::hollow)
                    .thenComparing(each -> each.plan.breaks.isEmpty() == each.plan.upright)
                    .thenComparing(each -> -each.plan.scale);

    /**
     * One way of putting a page on paper.
     *
     * @param faults how many sheets begin with figures that are not under their own headings
     * @param cut how many sheets begin within a table
     * @param hollow how many sheets but the last are mostly empty
     */
    private record Candidate(PrintPlan plan, int faults, int cut, int hollow) {}

    public PrintPlan {
        areas = List.copyOf(areas);
        breaks = List.copyOf(breaks);
    }

    public static PrintPlan of(Page page) {
        if (page.endsOnScreen()) {
            PrintPlan plan = of(page.onPaper());
            return plan.areas.isEmpty() ? plan.printing(page.printed().get()) : plan;
        }
        if (page.printed().isPresent()) {
            double scale = Math.min(1, across(false) / width(page, page.printed().get()));
            Optional<Range> headings = PageBreaks.headingsInView(page);
            return new PrintPlan(false, scale, Fit.WIDTH, List.of(), List.of(), headings)
                    .printing(page.printed().get());
        }
        return Stream.of(false, true)
                .filter(upright -> across(upright) / width(page) >= LEAST_SCALE)
                .flatMap(upright -> whole(page, upright))
                .min(BEST)
                .map(Candidate::plan)
                .orElseGet(() -> new PrintParts(page).plan());
    }

    private PrintPlan printing(Range area) {
        return new PrintPlan(upright, scale, fit, List.of(area), breaks, repeated);
    }

    private static Stream<Candidate> whole(Page page, boolean upright) {
        double scale = Math.min(1, across(upright) / width(page));
        // A program that fits a page to one paper needs no more than that.
        double onOne = down(upright) / PageBreaks.SAFE * NEARLY / height(page);
        if (onOne >= LEAST_SCALE) {
            return Stream.of(new Candidate(onOnePaper(upright, Math.min(scale, onOne)), 0, 0, 0));
        }
        return Stream.of(scale, LEAST_SCALE).distinct().flatMap(each -> cut(page, upright, each));
    }

    private static PrintPlan onOnePaper(boolean upright, double scale) {
        return new PrintPlan(upright, scale, Fit.ONE_PAPER, List.of(), List.of(), Optional.empty());
    }

    private static Stream<Candidate> cut(Page page, boolean upright, double scale) {
        return PageBreaks.ways(page, down(upright) / scale)
                .map(
                        way ->
                                new Candidate(
                                        new PrintPlan(
                                                upright,
                                                scale,
                                                scale > LEAST_SCALE ? Fit.WIDTH : Fit.SCALE,
                                                List.of(),
                                                way.rows(),
                                                way.repeated()),
                                        way.faults(),
                                        way.cut(),
                                        way.hollow()));
    }

    /** What of a page that is drawn at full size goes onto the width of paper, in points. */
    static double across(boolean upright) {
        return ((upright ? SHORT_SIDE : LONG_SIDE) - MARGINS_ACROSS) / WIDER;
    }

    /** The same down the paper: a program may draw rows a little higher than they say. */
    static double down(boolean upright) {
        return ((upright ? LONG_SIDE : SHORT_SIDE) - MARGINS_DOWN) * PageBreaks.SAFE;
    }

    private static double width(Page page, Range printed) {
        return new PageGrid(page.columnWidths(), page.rows()).left(printed.lastColumn() + 1);
    }

    private static double width(Page page) {
        PageGrid grid = new PageGrid(page.columnWidths(), page.rows());
        double width = grid.left(page.columnWidths().size());
        for (Chart chart : page.charts()) {
            width = Math.max(width, grid.right(chart.anchor()));
        }
        return Math.max(width, widestText(page));
    }

    /** How far a text goes that has the rest of its row, in points. */
    private static double widestText(Page page) {
        return page.rows().stream()
                .filter(row -> row.cells().size() == 1)
                .map(row -> row.cells().get(0))
                .filter(cell -> REACHING.contains(cell.look()))
                .mapToDouble(PrintPlan::width)
                .max()
                .orElse(0);
    }

    private static double width(PageCell cell) {
        PageCell.Content shown =
                cell.content() instanceof PageCell.Content.Formula formula
                        ? formula.cached()
                        : cell.content();
        return shown instanceof PageCell.Content.Text text
                ? PageGrid.points(TextWidth.of(text.text(), SENTENCE_LETTERS, false))
                : 0;
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
