package dk.overblik.workbook;

/**
 * Reads cells that are spelled as nearly all programs spell them, straight from the bytes at hand:
 * {@code <c r="B2" s="1" t="n"><v>1.5</v></c>}, and goes on to further rows if these begin as
 * plainly.
 *
 * <p>Whatever is spelled otherwise, or cut by the end of the bytes, is left to {@link CellScan},
 * which reads every cell; what this reads, that reads just so.
 */
final class PlainCells {

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

    private final CellValues values;
    private final KnownTexts texts = new KnownTexts();
    private final PlainBytes bytes = new PlainBytes();
    private int row;
    private int column;
    private int format;
    private int count;
    private boolean goesOn;

    PlainCells(CellValues values) {
        this.values = values;
    }

    /** Says where the cell before the next one is, and whether further rows may be gone on to. */
    void startAt(int ofRow, int ofColumn, boolean furtherRows) {
        row = ofRow;
        column = ofColumn;
        goesOn = furtherRows;
    }

    /** Reads the plain cells that begin at a place, and gives the place behind the last one. */
    int read(byte[] source, int from, int to) {
        bytes.set(source, from, to);
        count = 0;
        int done = from;
        while (readCell() || (goesOn && readRowTags(done))) {
            done = bytes.at();
        }
        return done;
    }

    /** How many cells were read last. */
    int count() {
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
            values.shared(row, column, number);
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
            values.sink().text(row, column, bytes.text(texts, close.length));
        }
        return plain;
    }
}
