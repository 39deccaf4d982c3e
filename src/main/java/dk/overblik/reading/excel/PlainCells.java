package dk.overblik.reading.excel;

import dk.overblik.ooxml.xml.ByteRun;
import dk.overblik.ooxml.xml.CellReference;
import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.xml.XmlByte;
import dk.overblik.ooxml.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells that are spelled as nearly all programs spell them, straight from the bytes at hand:
 * {@code <c r="B2" s="1" t="n"><v>1.5</v></c>}, and goes on to further rows if these begin as
 * plainly.
 *
 * <p>Whatever is spelled otherwise, or cut by the end of the bytes, is left to {@link
 * SheetScan.CellScan}, which reads every cell; what this reads, that reads just so.
 */
public final class PlainCells implements ByteRun {

    /** More bytes than a plain cell has without its text, or a tag between two rows. */
    private static final int LONGEST = 128;

    private static final byte[] ROW_END = PlainBytes.spelled("</row>");
    private static final byte[] ROW_START = PlainBytes.spelled("<row r=\"");
    private static final byte[] SPANS = PlainBytes.spelled("\" spans=\"");
    private static final byte[] DESCENT = PlainBytes.spelled("\" x14ac:dyDescent=\"");
    private static final byte[] TAG_END = PlainBytes.spelled("\">");
    private static final byte[] START = PlainBytes.spelled("<c r=\"");
    private static final byte[] FORMAT = PlainBytes.spelled("\" s=\"");
    private static final byte[] TYPE = PlainBytes.spelled("\" t=\"");
    private static final byte[] BLANK = PlainBytes.spelled("\"/>");
    private static final byte[] NUMBER = PlainBytes.spelled("n\"><v>");
    private static final byte[] UNTYPED = PlainBytes.spelled("\"><v>");
    private static final byte[] SHARED = PlainBytes.spelled("s\"><v>");
    private static final byte[] RESULT = PlainBytes.spelled("str\"><v>");
    private static final byte[] INLINE = PlainBytes.spelled("inlineStr\"><is><t>");
    private static final byte[] SPACED =
            PlainBytes.spelled("inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] VALUE_END = PlainBytes.spelled("</v></c>");
    private static final byte[] INLINE_END = PlainBytes.spelled("</t></is></c>");

    private final SheetScan.CellValues values;
    private final KnownTexts texts = new KnownTexts();
    private final PlainBytes bytes = new PlainBytes();
    private int row;
    private int column;
    private int format;
    private int count;
    private boolean goesOn;

    PlainCells(SheetScan.CellValues values) {
        this.values = values;
    }

    /** Says where the cell before the next one is, and whether further rows may be gone on to. */
    void startAt(int ofRow, int ofColumn, boolean furtherRows) {
        row = ofRow;
        column = ofColumn;
        goesOn = furtherRows;
    }

    /** Reads the plain cells that begin at a place, and gives the place behind the last one. */
    @Override
    public int read(byte[] source, int from, int to) {
        bytes.set(source, from, to);
        count = 0;
        int done = from;
        while (readCell() || (goesOn && readRowTags(done))) {
            done = bytes.at();
        }
        return done;
    }

    /** How many cells were read last. */
    public int count() {
        return count;
    }

    /** The row of the cell read last, or the one that has begun since. */
    int row() {
        return row;
    }

    /** The column of the cell read last, -1 where a row has begun since. */
    int column() {
        return column;
    }

    private boolean readCell() {
        int wasRow = row;
        int wasColumn = column;
        boolean plain =
                bytes.hasAfterBlank(LONGEST)
                        && bytes.takes(START)
                        && takeAddress()
                        && takeFormat()
                        && takeValue();
        count += plain ? 1 : 0;
        row = plain ? row : wasRow;
        column = plain ? column : wasColumn;
        return plain;
    }

    /** Goes on behind the end of a row and the beginning of the next. */
    private boolean readRowTags(int from) {
        bytes.backTo(from);
        boolean between =
                bytes.hasAfterBlank(LONGEST)
                        && bytes.takes(ROW_END)
                        && bytes.hasAfterBlank(LONGEST)
                        && bytes.takes(ROW_START);
        if (!between) {
            return false;
        }
        int next = bytes.takeDigits(7) - 1;
        boolean plain =
                CellReference.isInside(next, 0)
                        && (!bytes.takes(SPANS) || bytes.skipsValue())
                        && (!bytes.takes(DESCENT) || bytes.skipsValue())
                        && bytes.takes(TAG_END);
        row = plain ? next : row;
        column = plain ? -1 : column;
        return plain;
    }

    private boolean takeAddress() {
        column = bytes.takeColumn();
        row = bytes.takeDigits(7) - 1;
        return CellReference.isInside(row, column);
    }

    private boolean takeFormat() {
        format = bytes.takes(FORMAT) ? bytes.takeDigits(9) : 0;
        return format >= 0;
    }

    private boolean takeValue() {
        if (!bytes.takes(TYPE)) {
            return bytes.takes(UNTYPED) ? takeNumber() : bytes.takes(BLANK);
        }
        if (bytes.takes(NUMBER)) {
            return takeNumber();
        }
        if (bytes.takes(SHARED)) {
            return takeShared();
        }
        if (bytes.takes(INLINE) || bytes.takes(SPACED)) {
            return takeText(INLINE_END);
        }
        return bytes.takes(RESULT) && takeText(VALUE_END);
    }

    private boolean takeShared() {
        int number = bytes.takeDigits(9);
        boolean plain = number >= 0 && bytes.takes(VALUE_END);
        if (plain) {
            values.shared(row, column, format, number);
        }
        return plain;
    }

    private boolean takeNumber() {
        double number = bytes.takeNumber();
        boolean plain = !Double.isNaN(number) && bytes.takes(VALUE_END);
        if (plain) {
            values.number(row, column, format, number);
        }
        return plain;
    }

    private boolean takeText(byte[] close) {
        boolean plain = bytes.takesText(close.length) && bytes.takes(close);
        // A result may be no text; what stands in line is one, be it empty.
        if (plain && (close == INLINE_END || bytes.hasText(close.length))) {
            values.text(row, column, format, bytes.text(texts, close.length));
        }
        return plain;
    }

    /**
     * The texts met lately, found again by their bytes: a large sheet repeats few labels in many
     * cells, and none of these cells shall need a text of its own.
     */
    private static final class KnownTexts {

        private static final int SLOTS = 1 << 12;
        private static final int LONGEST = 400;

        /** A text may be in the slot of its hash or in the one beside it. */
        private final @Nullable String[] texts = new String[SLOTS];

        private final byte[][] spellings = new byte[SLOTS][];

        /**
         * The text that some bytes of UTF-8 spell, escapes resolved.
         *
         * @param hash any function of the bytes
         */
        String text(byte[] bytes, int from, int to, int hash) {
            int slot = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (SLOTS - 1);
            String known = in(slot, bytes, from, to);
            known = known == null ? in(slot ^ 1, bytes, from, to) : known;
            if (known != null) {
                return known;
            }
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            String decoded = EscapedText.decoded(text);
            if (to - from <= LONGEST) {
                texts[slot ^ 1] = texts[slot];
                spellings[slot ^ 1] = spellings[slot];
                texts[slot] = decoded;
                spellings[slot] = Arrays.copyOfRange(bytes, from, to);
            }
            return decoded;
        }

        private @Nullable String in(int slot, byte[] bytes, int from, int to) {
            String text = texts[slot];
            return text != null && isSpelled(spellings[slot], bytes, from, to) ? text : null;
        }

        private static boolean isSpelled(byte[] spelling, byte[] bytes, int from, int to) {
            return Arrays.equals(spelling, 0, spelling.length, bytes, from, to);
        }
    }

    /** Some bytes of a document, and how far they have been taken by {@link PlainCells}. */
    private static final class PlainBytes {

        private static final int MOST_DIGITS = 15;

        private byte[] bytes = new byte[0];
        private int at;
        private int end;
        private int textFrom;
        private int textHash;

        static byte[] spelled(String ascii) {
            return ascii.getBytes(StandardCharsets.US_ASCII);
        }

        void set(byte[] source, int from, int to) {
            bytes = source;
            at = from;
            end = to;
        }

        int at() {
            return at;
        }

        void backTo(int place) {
            at = place;
        }

        /**
         * Goes on behind blanks; whether at least so many bytes follow, so that these can be taken.
         */
        boolean hasAfterBlank(int count) {
            while (at < end && XmlByte.isBlank(bytes[at])) {
                at++;
            }
            return end - at >= count;
        }

        /** Goes on behind a spelling if it comes next. */
        boolean takes(byte[] spelling) {
            for (int i = 0; i < spelling.length; i++) {
                if (bytes[at + i] != spelling[i]) {
                    return false;
                }
            }
            at += spelling.length;
            return true;
        }

        /** Goes on behind up to three capital letters; gives the column that they name, from 0. */
        int takeColumn() {
            int letters = 0;
            int next = at;
            for (; next < at + 3 && bytes[next] >= 'A' && bytes[next] <= 'Z'; next++) {
                letters = letters * 26 + (bytes[next] - 'A' + 1);
            }
            at = next;
            return letters - 1;
        }

        /** Goes on behind some digits; gives their number, or -1 if there are none. */
        int takeDigits(int most) {
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

        /** Goes on behind a value of no interest: up to 20 digits, points and colons. */
        boolean skipsValue() {
            int last = at + 20;
            while (at < last && bytes[at] >= '.' && bytes[at] <= ':') {
                at++;
            }
            return at < last;
        }

        /**
         * Goes on behind a number, and gives it as {@code XmlText.number} does; NaN if it is none
         * that is so plain.
         */
        double takeNumber() {
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
            if (taken == 0 || taken > MOST_DIGITS) {
                return Double.NaN;
            }
            double value = XmlText.quotient(digits, point < 0 ? 0 : next - point - 1);
            return negative ? -value : value;
        }

        /**
         * Goes on behind a text without anything special; whether at least so many bytes follow.
         */
        boolean takesText(int count) {
            int next = at;
            int hash = 0;
            while (next < end && !XmlByte.isSpecialInText(bytes[next])) {
                hash = hash * 31 + bytes[next];
                next++;
            }
            textFrom = at;
            textHash = hash;
            at = next;
            return end - next >= count;
        }

        /** The text that was taken last, behind which so many bytes have been taken since. */
        String text(KnownTexts texts, int since) {
            return texts.text(bytes, textFrom, at - since, textHash);
        }

        boolean hasText(int since) {
            return at - since > textFrom;
        }
    }
}
