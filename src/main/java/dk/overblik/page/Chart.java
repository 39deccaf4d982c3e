package dk.overblik.page;

import java.util.List;

/**
 * A chart on a page, drawn from cells of pages of the same workbook.
 *
 * <p>A cell that is blank or holds an error is left out of it; one that holds a text would be drawn
 * as zero, and is not allowed.
 *
 * @param title what is seen
 * @param description what is seen, in words, for those who cannot see it
 * @param series all over the same categories
 */
public record Chart(
        Kind kind, String title, String description, List<Series> series, Anchor anchor) {

    /** How figures are drawn. */
    public enum Kind {
        /** Lines over categories in time. */
        LINES,
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
     * @param leading whether it is the one that the reader shall find at once
     * @param marked which of its points the reader shall find at once, counted from 0; below 0 for
     *     none
     */
    public record Series(
            PageRange name, PageRange categories, PageRange values, boolean leading, int marked) {}

    /**
     * Where a chart lies: its upper left corner is that of a cell, row and column counted from 0.
     *
     * @param width in points
     * @param height in points
     */
    public record Anchor(int row, int column, double width, double height) {}

    public Chart {
        series = List.copyOf(series);
    }
}
