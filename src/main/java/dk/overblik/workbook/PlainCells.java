package dk.overblik.workbook;

import java.nio.charset.StandardCharsets;

/**
 * Reads cells that are spelled as nearly all programs spell them, straight from the bytes at hand:
 * {@code <c r="B2" s="1" t="n"><v>1.5</v></c>}.
 *
 * <p>Whatever is spelled otherwise, or cut by the end of the bytes, is left to {@link CellScan},
 * which reads every cell; what this reads, that reads just so.
 */
final class PlainCells {

    /** More bytes than a plain cell has without its text. */
    private static final int LONGEST = 128;

    private static final int MOST_DIGITS = 15;
    private static final byte[] START = ascii("<c r=\"");
    private static final byte[] FORMAT = ascii("\" s=\"");
    private static final byte[] TYPE = ascii("\" t=\"");
    private static final byte[] BLANK = ascii("\"/>");
    private static final byte[] NUMBER = ascii("n\"><v>");
    private static final byte[] UNTYPED = ascii("\"><v>");
    private static final byte[] SHARED = ascii("s\"><v>");
    private static final byte[] RESULT = ascii("str\"><v>");
    private static final byte[] INLINE = ascii("inlineStr\"><is><t>");
    private static final byte[] SPACED = ascii("inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] INLINE_END = ascii("</t></is></c>");

    private final CellValues values;
    private final KnownTexts texts = new KnownTexts();
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int row;
    private int column;
    private int format;
    private int count;

    PlainCells(CellValues values) {
        this.values = values;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads the plain cells that begin at a place, and gives the place behind the last one. */
    int read(byte[] source, int from, int to) {
        bytes = source;
        end = to;
        count = 0;
        int done = from;
        at = from;
        while (readCell()) {
            done = at;
            count++;
        }
        return done;
    }

    /** How many cells were read last. */
    int count() {
        return count;
    }

    /** The row of the cell read last. */
    int row() {
        return row;
    }

    /** The column of the cell read last. */
    int column() {
        return column;
    }

    private boolean readCell() {
        while (at < end && XmlByte.isBlank(bytes[at])) {
            at++;
        }
        int wasRow = row;
        int wasColumn = column;
        if (end - at >= LONGEST && takes(START) && takeAddress() && takeFormat() && takeValue()) {
            return true;
        }
        row = wasRow;
        column = wasColumn;
        return false;
    }

    private boolean takes(byte[] spelling) {
        for (int i = 0; i < spelling.length; i++) {
            if (bytes[at + i] != spelling[i]) {
                return false;
            }
        }
        at += spelling.length;
        return true;
    }

    private boolean takeAddress() {
        int letters = 0;
        int next = at;
        for (; bytes[next] >= 'A' && bytes[next] <= 'Z' && next < at + 3; next++) {
            letters = letters * 26 + (bytes[next] - 'A' + 1);
        }
        at = next;
        row = takeDigits(7) - 1;
        column = letters - 1;
        return CellReference.isInside(row, column);
    }

    private boolean takeFormat() {
        format = 0;
        if (!takes(FORMAT)) {
            return true;
        }
        format = takeDigits(9);
        return format >= 0;
    }

    /** Some digits as a number; -1 if there are none. */
    private int takeDigits(int most) {
        int number = 0;
        int next = at;
        int last = at + most;
        for (; next < last && bytes[next] >= '0' && bytes[next] <= '9'; next++) {
            number = number * 10 + (bytes[next] - '0');
        }
        int taken = next - at;
        at = next;
        return taken == 0 ? -1 : number;
    }

    private boolean takeValue() {
        if (!takes(TYPE)) {
            return takes(UNTYPED) ? takeNumber() : takes(BLANK);
        }
        if (takes(NUMBER)) {
            return takeNumber();
        }
        if (takes(SHARED)) {
            return takeShared();
        }
        if (takes(INLINE) || takes(SPACED)) {
            return takeText(INLINE_END);
        }
        return takes(RESULT) && takeText(VALUE_END);
    }

    private boolean takeShared() {
        int number = takeDigits(9);
        if (number < 0 || !takes(VALUE_END)) {
            return false;
        }
        values.shared(row, column, number);
        return true;
    }

    /** As {@link XmlText#number} does it, which takes those that are not so plain. */
    private boolean takeNumber() {
        boolean negative = bytes[at] == '-';
        int first = negative ? at + 1 : at;
        int point = -1;
        long digits = 0;
        int next = first;
        for (int last = first + MOST_DIGITS + 1; next < last; next++) {
            byte b = bytes[next];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + (b - '0');
            } else if (b == '.' && point < 0) {
                point = next;
            } else {
                break;
            }
        }
        int taken = next - first - (point < 0 ? 0 : 1);
        at = next;
        if (taken == 0 || taken > MOST_DIGITS || !takes(VALUE_END)) {
            return false;
        }
        double value = XmlText.quotient(digits, point < 0 ? 0 : next - point - 1);
        values.number(row, column, format, negative ? -value : value);
        return true;
    }

    private boolean takeText(byte[] close) {
        int from = at;
        int next = from;
        int hash = 0;
        while (next < end && !XmlByte.isSpecialInText(bytes[next])) {
            hash = hash * 31 + bytes[next];
            next++;
        }
        at = next;
        if (end - next < close.length || !takes(close)) {
            return false;
        }
        if (next > from || close == INLINE_END) {
            values.sink().text(row, column, texts.text(bytes, from, next, hash));
        }
        return true;
    }
}
