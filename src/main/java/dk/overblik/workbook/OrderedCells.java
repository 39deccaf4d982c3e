package dk.overblik.workbook;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import java.time.LocalDate;

/** Takes cells that come row by row and from left to right, as every sheet should have them. */
final class OrderedCells implements CellSink {

    private final GridBuilder grid;
    private int row;
    private int column = -1;

    OrderedCells(GridBuilder grid) {
        this.grid = grid;
    }

    /** Says that a cell does not come after the one before it. */
    static final class OutOfOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Grid build() {
        return grid.build();
    }

    @Override
    public void text(int row, int column, String text) {
        advance(row, column);
        grid.text(row, column, text);
    }

    @Override
    public void number(int row, int column, double value, Cell.Shown shown) {
        advance(row, column);
        grid.number(row, column, value, shown);
    }

    @Override
    public void day(int row, int column, LocalDate day) {
        advance(row, column);
        grid.day(row, column, day);
    }

    @Override
    public void truth(int row, int column, boolean value) {
        advance(row, column);
        grid.truth(row, column, value);
    }

    @Override
    public void fault(int row, int column, String code) {
        advance(row, column);
        grid.fault(row, column, code);
    }

    private void advance(int toRow, int toColumn) {
        if (toRow < row || (toRow == row && toColumn <= column)) {
            throw new OutOfOrder();
        }
        row = toRow;
        column = toColumn;
    }
}
