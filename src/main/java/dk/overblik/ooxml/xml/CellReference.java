package dk.overblik.ooxml.xml;

import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import java.nio.charset.StandardCharsets;

/** The place that an address such as "C14" names; read again and again without leaving garbage. */
public final class CellReference {

    private static final int UPPER_CASE = 0xDF;

    private int row = -1;
    private int column = -1;

    /** The rectangle that "A1:B2", or "A1" alone, names. */
    public static Range range(String text) {
        String bare = text.replace("$", "");
        int colon = bare.indexOf(':');
        CellReference first = new CellReference();
        first.decode(colon < 0 ? bare : bare.substring(0, colon));
        CellReference last = new CellReference();
        last.decode(colon < 0 ? bare : bare.substring(colon + 1));
        return new Range(first.row, first.column, last.row, last.column);
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    private void decode(String text) {
        decode(text.getBytes(StandardCharsets.UTF_8), 0, text.length());
    }

    /** Reads an address that stands among other bytes. */
    void decode(byte[] buffer, int start, int end) {
        int at = start;
        int letters = 0;
        while (at < end && buffer[at] >= 'A' && letters < CellAddress.MOST_COLUMNS) {
            letters = letters * 26 + ((buffer[at] & UPPER_CASE) - 'A' + 1);
            at++;
        }
        int digits = 0;
        int lastOfRow = Math.min(end, at + 7);
        while (at < lastOfRow && buffer[at] >= '0' && buffer[at] <= '9') {
            digits = digits * 10 + (buffer[at] - '0');
            at++;
        }
        row = digits - 1;
        column = letters - 1;
        if (at < end || !isInside(row, column)) {
            throw new IllegalArgumentException(
                    new String(buffer, start, end - start, StandardCharsets.UTF_8));
        }
    }

    public static boolean isInside(int row, int column) {
        return row >= 0
                && row < CellAddress.MOST_ROWS
                && column >= 0
                && column < CellAddress.MOST_COLUMNS;
    }
}
