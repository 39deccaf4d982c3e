package dk.overblik.workbook;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Takes cells in any order; of two with one address the later counts. Costs far more memory. */
final class UnorderedCells implements CellSink {

    private final Map<Long, Cell> cells = new TreeMap<>();

    Grid build(GridBuilder grid) {
        OrderedCells ordered = new OrderedCells(grid);
        cells.forEach((place, cell) -> add(ordered, (int) (place >> 32), place.intValue(), cell));
        return ordered.build();
    }

    /** Hands a cell on to another sink. */
    static void add(CellSink sink, int row, int column, Cell cell) {
        if (cell instanceof Cell.Text held) {
            sink.text(row, column, held.text());
        } else if (cell instanceof Cell.Number held) {
            sink.number(row, column, held.value(), held.shown());
        } else if (cell instanceof Cell.Day held) {
            sink.day(row, column, held.date());
        } else if (cell instanceof Cell.Truth held) {
            sink.truth(row, column, held.value());
        } else if (cell instanceof Cell.Fault held) {
            sink.fault(row, column, held.code());
        }
    }

    @Override
    public void text(int row, int column, String text) {
        put(row, column, new Cell.Text(text));
    }

    @Override
    public void number(int row, int column, double value, Cell.Shown shown) {
        put(row, column, new Cell.Number(value, shown));
    }

    @Override
    public void day(int row, int column, LocalDate day) {
        put(row, column, new Cell.Day(day));
    }

    @Override
    public void truth(int row, int column, boolean value) {
        put(row, column, new Cell.Truth(value));
    }

    @Override
    public void fault(int row, int column, String code) {
        put(row, column, new Cell.Fault(code));
    }

    private void put(int row, int column, Cell cell) {
        cells.put((long) row << 32 | column, cell);
    }
}
