package dk.overblik.importing;

import dk.overblik.sheet.Range;
import java.util.function.IntPredicate;

/** What the rows of a region hold, as far as single cells tell. */
final class Rows {

    private Rows() {}

    static boolean hasValue(SheetView view, Range region, int row) {
        return has(region, column -> view.token(row, column) == Token.VALUE);
    }

    static boolean isBlank(SheetView view, Range region, int row) {
        return !has(region, column -> view.token(row, column) != Token.BLANK);
    }

    /** The first label of a row; {@link Label#BLANK} if it has none. */
    static Label first(SheetView view, Range region, int row) {
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (view.token(row, column) != Token.BLANK) {
                return view.label(row, column);
            }
        }
        return Label.BLANK;
    }

    /** Whether a row begins with a note. */
    static boolean isNote(SheetView view, Range region, int row) {
        Label first = first(view, region, row);
        return !first.isBlank() && first.token() == Token.TEXT && NoteText.isNote(first);
    }

    /** Whether a row numbers its columns: 1, 2, 3 or (1), (2), (3). */
    static boolean isNumbering(SheetView view, Range region, int row) {
        int next = -1;
        int counted = 0;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (view.token(row, column) == Token.BLANK) {
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

    private static int columnNumber(String text) {
        boolean inBrackets = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
        String digits = inBrackets ? text.substring(1, text.length() - 1) : text;
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 3
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    private static boolean has(Range region, IntPredicate cell) {
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (cell.test(column)) {
                return true;
            }
        }
        return false;
    }
}
