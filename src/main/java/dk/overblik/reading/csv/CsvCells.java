package dk.overblik.reading.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.reading.source.WhiteSpace;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Takes the cells of a text file from its parser, which hands them over one by one. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvCells> {

    /** Of the characters after the blank all are seen up to this one; not of those behind it. */
    private static final char LAST_SEEN = '~';

    private final TextTable texts = new TextTable();
    private final GridBuilder grid = new GridBuilder(texts);
    private final DecimalSigns signs = new DecimalSigns();
    private final boolean decimalPoints;
    private int[] counts = new int[64];
    private int row;
    private int width;
    private int lastWidth;
    private boolean ragged;

    /**
     * @param decimalPoints whether texts such as 12.5 are numbers
     */
    CsvCells(boolean decimalPoints) {
        this.decimalPoints = decimalPoints;
    }

    Sheet.FieldCounts fields() {
        return new Sheet.FieldCounts(Arrays.copyOf(counts, row));
    }

    Grid grid() {
        return grid.build();
    }

    DecimalSigns signs() {
        return signs;
    }

    /** How many rows there are so far. */
    int rows() {
        return row;
    }

    /**
     * Whether the last row stops short, where all others with several cells have equally many: then
     * the file was cut there, and what stands in that row's last cell may be half a number.
     */
    boolean lastRowStopsShort() {
        return !ragged && lastWidth > 1 && lastWidth < width;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (length > 0 && buffer[offset] == '=') {
            char[] text = constant(new String(buffer, offset, length)).toCharArray();
            handleText(column, text, 0, text.length);
        } else {
            handleText(column, buffer, offset, length);
        }
    }

    /**
     * What Excel shows of a cell such as ="0766", by which programs keep it from taking a text for
     * a number; any other text as it is.
     */
    private static String constant(String formula) {
        String end = "\"";
        int last = formula.length() - 1;
        if (last < 2 || !formula.startsWith("=\"") || !formula.endsWith(end)) {
            return formula;
        }
        String inside = formula.substring(2, last);
        boolean one = !inside.replace(end + end, "").contains(end);
        return one ? inside.replace(end + end, end) : formula;
    }

    private void handleText(int column, char[] buffer, int offset, int length) {
        if (length == 0) {
            return;
        }
        checkSize(column);
        if (buffer[offset] > ' '
                && buffer[offset] <= LAST_SEEN
                && !decimalPoints
                && !signs.mayTell(buffer, offset, length)) {
            grid.text(row, column, texts.number(buffer, offset, length));
            return;
        }
        String text = new String(buffer, offset, length);
        if (decimalPoints && DecimalSigns.isPointNumber(text)) {
            add(column, text);
        } else if (!WhiteSpace.isAll(text)) {
            signs.see(column, text);
            grid.text(row, column, text);
        }
    }

    @Override
    protected CsvCells buildRecord() {
        ragged |= lastWidth > 1 && lastWidth < width;
        lastWidth = getFieldCount();
        ragged |= lastWidth > 1 && lastWidth > width && width > 1;
        width = Math.max(width, lastWidth);
        if (row == counts.length) {
            counts = Arrays.copyOf(counts, 2 * row);
        }
        counts[row] = lastWidth;
        row++;
        return this;
    }

    private void add(int column, String text) {
        boolean percent = text.endsWith("%");
        Cell.Shown shown = percent ? Cell.Shown.PERCENT : Cell.Shown.PLAIN;
        grid.number(row, column, DecimalSigns.pointNumber(text), shown);
    }

    private void checkSize(int column) {
        try {
            SheetLimits.check(row, column);
        } catch (UnreadableFile tooLarge) {
            throw new UncheckedIOException(tooLarge);
        }
    }
}
