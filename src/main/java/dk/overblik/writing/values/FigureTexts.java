package dk.overblik.writing.values;

import dk.overblik.danish.DanishNumber;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The texts among a sheet's figures that become numbers, since a container of texts alone has no
 * other way to write one, and nobody can add texts up.
 *
 * <p>A text becomes a number where it is exactly one in Danish and the cell shows what was written.
 * A column is taken whole or not at all: of a column with both, a sum would be wrong without a
 * word. Numbers with zeros ahead, codes and dates, which are digits but no such numbers, leave
 * their column as it is; so does one number that is written as elsewhere all of a sheet.
 */
final class FigureTexts {

    /** More decimals than figures of statistics have. */
    static final int MOST_DECIMALS = 6;

    private static final byte UNSEEN = 0;

    /** Words, or a mark for a missing figure. */
    private static final byte WORDS = 1;

    /** Digits that are no Danish number, or would be shown otherwise. */
    private static final byte ODD = 2;

    /** Digits with points and commas that mean another number in Danish, or may do so. */
    private static final byte FOREIGN = 3;

    /** From here on numbers, by how they are written. */
    private static final byte FIRST_FORMAT = 4;

    private final Grid grid;
    private final Range figures;
    private byte[] sorts = new byte[1 << 10];
    private final BitSet columns;

    /**
     * @param figures the rows and columns in which the sheet has figures
     */
    FigureTexts(Grid grid, Range figures) {
        this.grid = grid;
        this.figures = figures;
        this.columns = columns();
    }

    /** The columns from the first figure on in which all digits are numbers. */
    private BitSet columns() {
        BitSet numbers = new BitSet();
        BitSet odd = new BitSet();
        for (int row = figures.firstRow(); row < grid.rows(); row++) {
            for (int column = figures.firstColumn(); column < grid.columns(); column++) {
                byte sort = grid.kind(row, column) == Grid.Kind.TEXT ? sort(row, column) : WORDS;
                if (sort == FOREIGN) {
                    return new BitSet();
                }
                if (sort == ODD) {
                    odd.set(column);
                } else if (sort >= FIRST_FORMAT) {
                    numbers.set(column);
                }
            }
        }
        numbers.andNot(odd);
        return numbers;
    }

    /** Whether the text of a cell becomes a number. */
    boolean isNumber(int row, int column) {
        return row >= figures.firstRow()
                && columns.get(column)
                && sort(row, column) >= FIRST_FORMAT;
    }

    /**
     * How the number of a cell is shown: how many decimals, and {@link #GROUPED} more in groups.
     */
    int format(int row, int column) {
        return sort(row, column) - FIRST_FORMAT;
    }

    /** What a format has more where thousands are parted. */
    static final int GROUPED = MOST_DECIMALS + 1;

    /** The number of a text as a sheet stores it: "1.234,50" is "1234.50". */
    static String stored(String text) {
        return text.strip().replace(".", "").replace(',', '.');
    }

    private byte sort(int row, int column) {
        int text = grid.textNumber(row, column);
        if (text >= sorts.length) {
            sorts = Arrays.copyOf(sorts, Math.max(text + 1, 2 * sorts.length));
        }
        if (sorts[text] == UNSEEN) {
            sorts[text] = sort(grid.text(text).strip());
        }
        return sorts[text];
    }

    private static byte sort(String text) {
        DanishNumber number = DanishNumber.parse(text);
        if (number instanceof DanishNumber.Value) {
            return mayBeThousands(text)
                    ? FOREIGN
                    : isPlain(text) ? (byte) (FIRST_FORMAT + format(text)) : ODD;
        }
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (number instanceof DanishNumber.Missing || !digits) {
            return WORDS;
        }
        if (text.chars().anyMatch(Character::isLetter)) {
            return WORDS;
        }
        boolean marks = text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
        return marks && text.chars().allMatch(c -> isDigitOrMark((char) c)) ? FOREIGN : ODD;
    }

    /** Three decimals of some ones are thousands where commas part them. */
    private static boolean mayBeThousands(String text) {
        return decimals(text) == 3 && text.indexOf('.') < 0 && !text.startsWith("0");
    }

    private static boolean isDigitOrMark(char sign) {
        return (sign >= '0' && sign <= '9') || sign == '.' || sign == ',';
    }

    /** Whether a Danish number is written as a cell shows it: no sign but a hyphen, no blanks. */
    private static boolean isPlain(String text) {
        boolean minus = text.charAt(0) == '-';
        String size = minus ? text.substring(1) : text;
        boolean zero = size.chars().allMatch(c -> c == '0' || c == ',');
        return size.chars().allMatch(c -> isDigitOrMark((char) c))
                && !(minus && zero)
                && decimals(size) <= MOST_DECIMALS;
    }

    private static int format(String text) {
        return decimals(text) + (text.indexOf('.') >= 0 ? GROUPED : 0);
    }

    private static int decimals(String text) {
        int comma = text.indexOf(',');
        return comma < 0 ? 0 : text.length() - comma - 1;
    }
}
