package dk.overblik.workbook;

import dk.overblik.sheet.Range;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** The place that an address such as "C14" names; read again and again without leaving garbage. */
final class CellReference extends TypedValueDecoder {

    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    private int row = -1;
    private int column = -1;

    /** The rectangle that "A1:B2", or "A1" alone, names. */
    static Range range(String text) {
        String bare = text.replace("$", "");
        int colon = bare.indexOf(':');
        CellReference first = new CellReference();
        first.decode(colon < 0 ? bare : bare.substring(0, colon));
        CellReference last = new CellReference();
        last.decode(colon < 0 ? bare : bare.substring(colon + 1));
        return new Range(first.row, first.column, last.row, last.column);
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        int at = start;
        int letters = 0;
        while (at < end && buffer[at] >= 'A') {
            letters = letters * 26 + (Character.toUpperCase(buffer[at]) - 'A' + 1);
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
            throw new IllegalArgumentException(new String(buffer, start, end - start));
        }
    }

    @Override
    public void handleEmptyValue() {
        throw new IllegalArgumentException("An empty address");
    }

    static boolean isInside(int row, int column) {
        return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
    }
}
