package dk.overblik.page;

import java.util.List;
import java.util.Optional;

/**
 * A chart on a page, drawn from cells of pages of the same workbook.
 *
 * <p>A cell that is blank or holds an error is left out of it; one that holds a text would be drawn
 * as zero, and is not allowed.
 *
 * @param title the cell whose text says what is seen
 * @param description what is seen, in words, for those who cannot see it
 * @param series all over the same categories
 * @param breaks where figures before and after are not of the same kind
 * @param band how far the last figure of the leading series may still move
 * @param ends bars that nobody sees: their figures follow those that are drawn, and the axis, which
 *     programs choose anew whenever a figure changes, reaches them, too
 */
public record Chart(
        Kind kind,
        PageRange title,
        String description,
        List<Series> series,
        List<Break> breaks,
        Optional<Band> band,
        Optional<Series> ends,
        Anchor anchor) {

    /** The size of a title's letters, in points. */
    public static final double TITLE_POINTS = 11;

    /** Programs break a title where it would take more of a chart's width than this. */
    private static final double TITLE_WIDTH = 0.78;

    /**
     * The lines that a title takes over a chart, as programs break it: at a hyphen, too.
     *
     * @param width of the chart, in points
     */
    public static List<String> titleLines(String title, double width) {
        double limit = TITLE_WIDTH * width / PageGrid.A_CHARACTER;
        return TextWidth.linesWithHyphens(title, limit, TITLE_POINTS, true);
    }

    /** How figures are drawn. */
    public enum Kind {
        /** Lines over categories in time. */
        LINES,
        /** The same of figures that are 100 where they begin: there lies the axis. */
        INDEX,
        /** The same of places on a list: the first place is on top. */
        PLACES,
        /** Bars that lie below each other, each with its name and figure. */
        BARS,
        /** So many bars that they stand side by side, and only the marked one is named. */
        COLUMNS
    }

    /**
     * One line, or one set of bars.
     *
     * @param name the cell that holds it
     * @param categories of which those that are blank have no name on the axis
     * @param leading whether it is the one that the reader shall find at once
     * @param marked which of its points the reader shall find at once, counted from 0; below 0 for
     *     none
     * @param outlined which of its bars is not one more of them, as it is of them all together,
     *     counted from 0; below 0 for none
     */
    public record Series(
            PageRange name,
            PageRange categories,
            PageRange values,
            boolean leading,
            int marked,
            int outlined) {

        /** All of one kind. */
        public Series(
                PageRange name,
                PageRange categories,
                PageRange values,
                boolean leading,
                int marked) {
            this(name, categories, values, leading, marked, -1);
        }
    }

    /**
     * A break in the series, marked on the leading one.
     *
     * @param point the first point behind it, counted from 0
     * @param words what is written there
     * @param remarks what has to be said of it on the page
     */
    public record Break(int point, String words, List<String> remarks) {
        public Break {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * How far figures may move, in the unit that is drawn. It stands in cells: LibreOffice draws no
     * reach that is written into the chart itself.
     *
     * @param down as many cells as there are points, those that may not move blank
     * @param up the same
     */
    public record Band(PageRange down, PageRange up) {}

    /**
     * Where a chart lies: its upper left corner is in a cell, row and column counted from 0.
     *
     * @param aside how far it is from the left edge of the cell, in points
     * @param width in points
     * @param height in points
     */
    public record Anchor(int row, int column, double aside, double width, double height) {

        /** At the corner of a cell. */
        public Anchor(int row, int column, double width, double height) {
            this(row, column, 0, width, height);
        }

        /** The same of another width, in points. */
        public Anchor asWideAs(double other) {
            return new Anchor(row, column, aside, other, height);
        }
    }

    public Chart {
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
    }

    /** A chart without breaks. */
    public Chart(
            Kind kind, PageRange title, String description, List<Series> series, Anchor anchor) {
        this(
                kind,
                title,
                description,
                series,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                anchor);
    }

    /** The same at another place. */
    public Chart at(Anchor other) {
        return new Chart(kind, title, description, series, breaks, band, ends, other);
    }
}
