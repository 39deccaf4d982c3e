package dk.overblik.page;

import java.util.ArrayList;
import java.util.List;

/** Where the columns and rows of a page lie, in points from its upper left corner. */
public final class PageGrid {

    /** How much wider a column of one character more is, in points. */
    public static final double A_CHARACTER = 5.25;

    private static final double MARGINS = 3.75;

    /** What a spreadsheet gives a column or row that says nothing of it. */
    private static final double USUAL_WIDTH = 48;

    private static final double USUAL_HEIGHT = 15;

    /** No column is added for less than one of a character, in points. */
    public static final double NARROWEST_COLUMN = A_CHARACTER + MARGINS;

    private final List<Double> columnWidths;

    /** The upper edge of each row, and behind the last one the lower edge of all. */
    private final double[] tops;

    /**
     * @param columnWidths in characters, from column A on
     */
    public PageGrid(List<Double> columnWidths, List<Page.Row> rows) {
        this.columnWidths = List.copyOf(columnWidths);
        this.tops = new double[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            double height = rows.get(i).height();
            tops[i + 1] = tops[i] + (height > 0 ? height : USUAL_HEIGHT);
        }
    }

    /** The left edge of a column, counted from 0. */
    public double left(int column) {
        double left = 0;
        for (int i = 0; i < column; i++) {
            left += i < columnWidths.size() ? points(columnWidths.get(i)) : USUAL_WIDTH;
        }
        return left;
    }

    /** The right edge of a chart. */
    public double right(Chart.Anchor anchor) {
        return left(anchor.column()) + anchor.aside() + anchor.width();
    }

    /** The upper edge of a row, counted from 0. */
    public double top(int row) {
        int last = tops.length - 1;
        return row <= last ? tops[row] : tops[last] + (row - last) * USUAL_HEIGHT;
    }

    /** The first column that begins at a place or to the right of it. */
    public int columnFrom(double left) {
        int column = 0;
        while (left(column) < left) {
            column++;
        }
        return column;
    }

    /**
     * The widths of the columns, with as many more as it takes to end at a place, or a little
     * before it: print takes whole columns.
     */
    List<Double> columnsTo(double right) {
        List<Double> columns = new ArrayList<>(columnWidths);
        double end = left(columns.size());
        while (end + NARROWEST_COLUMN <= right) {
            double width = Math.min(USUAL_WIDTH, right - end);
            columns.add((width - MARGINS) / A_CHARACTER);
            end += width;
        }
        return columns;
    }

    /** A width in characters as it is drawn, a cell's margins included. */
    public static double points(double characters) {
        return characters * A_CHARACTER + MARGINS;
    }
}
