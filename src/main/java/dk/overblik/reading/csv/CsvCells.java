package dk.overblik.reading.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.reading.source.WhiteSpace;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.UnreadableFile;
import java.io.UncheckedIOException;

/** Takes the cells of a text file from its parser, which hands them over one by one. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<Integer> {

    private final GridBuilder grid = new GridBuilder(new GridBuilder.TextTable());
    private final DecimalSigns signs = new DecimalSigns();
    private final boolean decimalPoints;
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

    Grid grid() {
        return grid.build();
    }

    DecimalSigns signs() {
        return signs;
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
        if (length == 0) {
            return;
        }
        checkSize(column);
        String text = new String(buffer, offset, length);
        if (decimalPoints && DecimalSigns.isPointNumber(text)) {
            add(column, text);
        } else if (!WhiteSpace.isAll(text)) {
            signs.see(column, text);
            grid.text(row, column, text);
        }
    }

    @Override
    protected Integer buildRecord() {
        ragged |= lastWidth > 1 && lastWidth < width;
        lastWidth = getFieldCount();
        ragged |= lastWidth > 1 && lastWidth > width && width > 1;
        width = Math.max(width, lastWidth);
        return row++;
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
