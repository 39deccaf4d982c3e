package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.sheet.Grid;

/**
 * The numbers of rows to the left of a sheet and the letters of columns above it, which programs
 * draw around what they show, and which come along when it is copied or saved as a page. They are
 * no part of the sheet.
 *
 * <p>What tells the numbers of rows from figures, places and years is that they count the headings,
 * too, that nothing stands above them, and that figures do not go on below them.
 *
 * @param letters the row of letters; -1 where there is none
 * @param column the column of the numbers
 * @param firstRow the first row that has a number; after the last one where there is none
 */
record Margin(int letters, int column, int firstRow, int lastRow) {

    static final Margin NONE = new Margin(-1, -1, 0, -1);

    private static final int MOST_DIGITS = 7;
    private static final int ALPHABET = 26;

    static Margin of(SheetView view) {
        int column = view.sheet().grid().usedColumns().nextSetBit(0);
        int first = 0;
        while (first < view.rows() && isBlankFrom(view, first, 0)) {
            first++;
        }
        return column < 0 ? NONE : of(view, column, first);
    }

    private static Margin of(SheetView view, int column, int first) {
        Letters letters = letters(view, first, column);
        Margin framed = letters == Letters.NONE ? NONE : of(view, column, first, true);
        if (framed.column >= 0 || letters == Letters.ALL) {
            return framed;
        }
        return of(view, column, first, false);
    }

    /**
     * @param lettered whether there are letters, so that some numbers may be missing, too
     */
    private static Margin of(SheetView view, int column, int first, boolean lettered) {
        int start = lettered ? first + 1 : first;
        while (start < view.rows()
                && view.kind(start, column) == Grid.Kind.BLANK
                && !hasValue(view, start, column)) {
            start++;
        }
        int last = lastCounted(view, start, column, lettered);
        int letters = lettered ? first : -1;
        boolean year = view.tokenOfCell(start, column) == CellSort.YEAR;
        return !year
                        && countHeadings(view, start, last, column)
                        && !endsAmongFigures(view, last, column)
                ? new Margin(letters, column, start, last)
                : new Margin(letters, -1, 0, -1);
    }

    boolean has(int row, int at) {
        return row == letters || (at == column && row >= firstRow && row <= lastRow);
    }

    /** Which columns have letters. */
    private enum Letters {
        NONE,
        /** Columns are hidden, or stand apart: letters only beside numbers of rows. */
        SOME,
        ALL
    }

    /** The letters in a row that has nothing else. */
    private static Letters letters(SheetView view, int row, int firstColumn) {
        Letters letters = Letters.ALL;
        int count = 0;
        int last = 0;
        int lastColumn = 0;
        for (int column = firstColumn; column < view.columns(); column++) {
            boolean blank = view.kind(row, column) == Grid.Kind.BLANK;
            int letter = letter(view, row, column);
            if (!blank && letter <= last) {
                return Letters.NONE;
            }
            boolean next = count == 0 || letter - last == column - lastColumn;
            if (blank ? column > firstColumn : !next) {
                letters = Letters.SOME;
            }
            if (!blank) {
                count++;
                last = letter;
                lastColumn = column;
            }
        }
        return count > 1 ? letters : Letters.NONE;
    }

    /** Which column a letter is that of, from 1 on; -1 where there is none: "A", "AB". */
    private static int letter(SheetView view, int row, int column) {
        if (view.kind(row, column) != Grid.Kind.TEXT || view.text(row, column).length() > 2) {
            return -1;
        }
        int number = 0;
        for (char letter : view.text(row, column).toCharArray()) {
            if (letter < 'A' || letter > 'Z') {
                return -1;
            }
            number = number * ALPHABET + letter - 'A' + 1;
        }
        return number;
    }

    /**
     * The last row of those that count on from one, where blank rows may count or not; that one
     * where none does.
     *
     * @param hidden whether rows may be missing
     */
    private static int lastCounted(SheetView view, int start, int column, boolean hidden) {
        int last = start;
        int number = number(view, start, column);
        for (int row = start + 1; row < view.rows() && number >= 0; row++) {
            int more = number(view, row, column) - number;
            if (more > 0 && (hidden || more <= row - last)) {
                last = row;
                number += more;
            } else if (!isBlankFrom(view, row, column)) {
                break;
            }
        }
        return last;
    }

    /** Whether counted rows begin with words beside their numbers, and have figures below those. */
    private static boolean countHeadings(SheetView view, int start, int last, int column) {
        int row = start;
        while (row < last && isBlankFrom(view, row, column + 1)) {
            row++;
        }
        if (hasValue(view, row, column + 1)) {
            return false;
        }
        while (row <= last && !hasValue(view, row, column + 1)) {
            row++;
        }
        return row <= last;
    }

    /** The number of a row in a cell; -1 where there is none. */
    private static int number(SheetView view, int row, int column) {
        return switch (view.kind(row, column)) {
            case NUMBER -> {
                double number = view.number(row, column);
                yield number >= 0 && number == (int) number ? (int) number : -1;
            }
            case TEXT -> number(view.text(row, column));
            default -> -1;
        };
    }

    /** Without a stream: this is asked of every sheet. */
    private static int number(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return -1;
            }
        }
        return text.isEmpty() || text.length() > MOST_DIGITS ? -1 : Integer.parseInt(text);
    }

    private static boolean hasValue(SheetView view, int row, int firstColumn) {
        int end = view.endOf(row);
        for (int column = firstColumn; column < end; column++) {
            if (view.tokenOfCell(row, column) == CellSort.VALUE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next row that is not blank has figures, and no number. */
    private static boolean endsAmongFigures(SheetView view, int last, int column) {
        int row = last + 1;
        while (row < view.rows() && isBlankFrom(view, row, column)) {
            row++;
        }
        return row < view.rows()
                && view.kind(row, column) == Grid.Kind.BLANK
                && hasValue(view, row, column + 1);
    }

    private static boolean isBlankFrom(SheetView view, int row, int firstColumn) {
        int end = view.endOf(row);
        for (int column = firstColumn; column < end; column++) {
            if (view.kind(row, column) != Grid.Kind.BLANK) {
                return false;
            }
        }
        return true;
    }
}
