package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.sheet.Range;
import java.util.BitSet;

/** What the rows of a region hold, as far as single cells tell. */
final class Rows {

    private static final int MANY_YEARS = 4;

    private Rows() {}

    static boolean hasValue(SheetView view, Range region, int row) {
        RowShapes.Shape shape = view.shape(row);
        if (shape != null) {
            return shape.hasValue(region.firstColumn(), region.lastColumn());
        }
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (view.token(row, column) == CellSort.VALUE) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(SheetView view, Range region, int row) {
        RowShapes.Shape shape = view.shape(row);
        if (shape != null) {
            return shape.isBlank(region.firstColumn(), region.lastColumn());
        }
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (view.token(row, column) != CellSort.BLANK) {
                return false;
            }
        }
        return true;
    }

    /** The first label of a row; {@code Label.BLANK} if it has none. */
    static Label first(SheetView view, Range region, int row) {
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (view.token(row, column) != CellSort.BLANK) {
                return view.label(row, column);
            }
        }
        return Label.BLANK;
    }

    /** Whether a row begins with a note. */
    static boolean isNote(SheetView view, Range region, int row) {
        Label first = first(view, region, row);
        return first.isNote() && !(first.isHeading() && hasHeadings(view, region, row));
    }

    /** Whether more than one cell of a row is the heading of labels. */
    private static boolean hasHeadings(SheetView view, Range region, int row) {
        int headings = 0;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            headings += view.label(row, column).isHeading() ? 1 : 0;
        }
        return headings > 1;
    }

    /** Whether a row numbers its columns: 1, 2, 3 or (1), (2), (3). */
    static boolean isNumbering(SheetView view, Range region, int row) {
        int next = -1;
        int counted = 0;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (view.token(row, column) == CellSort.BLANK) {
                continue;
            }
            int number = columnNumber(view.label(row, column).text());
            boolean follows = next < 0 ? number == 0 || number == 1 : number == next;
            if (!follows) {
                return false;
            }
            next = number + 1;
            counted++;
        }
        return counted >= 2;
    }

    /** Whether a row holds years that follow each other, as headings do, and how many at least. */
    static boolean isSeriesOfYears(SheetView view, Range region, int row, int least) {
        int count = 0;
        int next = -1;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (view.token(row, column) == CellSort.YEAR) {
                int year = Integer.parseInt(view.label(row, column).text());
                if (count > 0 && year != next) {
                    return false;
                }
                next = year + 1;
                count++;
            }
        }
        return count >= least;
    }

    /** Whether a row holds nothing but years, and many of them. */
    static boolean isAllYears(SheetView view, Range region, int row) {
        int years = 0;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            CellSort token = view.token(row, column);
            if (token != CellSort.BLANK && token != CellSort.YEAR) {
                return false;
            }
            years += token == CellSort.YEAR ? 1 : 0;
        }
        return years >= MANY_YEARS;
    }

    /** The columns in which a row has numbers. */
    static BitSet values(SheetView view, Range region, int row) {
        BitSet columns = new BitSet();
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            columns.set(column, view.token(row, column) == CellSort.VALUE);
        }
        return columns;
    }

    private static int columnNumber(String text) {
        boolean inBrackets = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
        String digits = inBrackets ? text.substring(1, text.length() - 1) : text;
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 3
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }
}
