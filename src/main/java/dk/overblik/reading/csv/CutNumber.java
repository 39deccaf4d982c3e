package dk.overblik.reading.csv;

import dk.overblik.sheet.Grid;
import java.util.HashSet;
import java.util.Set;

/**
 * A file that was cut inside the last number of its last row, as while it is still being copied: 12
 * of 12,5 looks whole, and only the numbers above tell that it is not.
 *
 * <p>They end in few ways, from the decimal sign on or else from what follows the digits, such as
 * ",5", ",5 1)" or " %". A last one that ends in none of these, and as one of them begins, is cut.
 * Where there are many ways for few numbers, nothing is known, and half a number is not told from a
 * whole one.
 */
final class CutNumber {

    /** So many numbers for each way of ending do not end so by chance. */
    private static final int FEWEST = 5;

    private CutNumber() {}

    /** Whether the last cell of the last row is the beginning of a number like those above it. */
    static boolean endsIn(Grid grid) {
        int row = grid.rows() - 1;
        int column = grid.lastColumn(row);
        String last = number(grid, row, column);
        return !last.isEmpty() && stopsShort(end(last), usualEnds(grid, row, column));
    }

    private static boolean stopsShort(String end, Set<String> usual) {
        return !usual.contains(end) && usual.stream().anyMatch(whole -> whole.startsWith(end));
    }

    /**
     * How the numbers above end, each way once; empty where there are too few to tell. The first
     * one does not count, since a heading such as 2017 is no figure.
     */
    private static Set<String> usualEnds(Grid grid, int lastRow, int column) {
        Set<String> usual = new HashSet<>();
        int numbers = 0;
        for (int row = 0; row < lastRow; row++) {
            String number = number(grid, row, column);
            if (!number.isEmpty()) {
                numbers++;
                if (numbers > 1) {
                    usual.add(end(number));
                }
            }
        }
        return numbers <= FEWEST * usual.size() ? Set.of() : usual;
    }

    /** The text of a cell that begins as a number does; else empty. */
    private static String number(Grid grid, int row, int column) {
        if (column < 0 || grid.kind(row, column) != Grid.Kind.TEXT) {
            return "";
        }
        String text = grid.text(grid.textNumber(row, column));
        boolean signed = "+-\u2212".indexOf(text.charAt(0)) >= 0;
        int first = signed ? 1 : 0;
        return first < text.length() && isDigit(text.charAt(first)) ? text.substring(first) : "";
    }

    /** From the last decimal or thousands sign on, else from what is no digit; all digits alike. */
    private static String end(String number) {
        int at = number.length() - 1;
        while (at > 0 && !isSign(number, at)) {
            at--;
        }
        while (at == 0 || (at < number.length() && isDigit(number.charAt(at)))) {
            at++;
        }
        StringBuilder end = new StringBuilder();
        for (int i = at; i < number.length(); i++) {
            end.append(isDigit(number.charAt(i)) ? '0' : number.charAt(i));
        }
        return end.toString();
    }

    /** The point of "kr." is none. */
    private static boolean isSign(String number, int at) {
        char letter = number.charAt(at);
        return (letter == ',' || letter == '.') && isDigit(number.charAt(at - 1));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
