package dk.overblik.reading.excel;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What takes the cells of a sheet while it is read; rows and columns count from 0. */
sealed interface CellSink {

    void text(int row, int column, String text);

    void number(int row, int column, double value, Cell.Shown shown);

    /** Takes a number that is shown with words; see {@link GridBuilder#worded}. */
    void worded(int row, int column, double value, String shown);

    void day(int row, int column, LocalDate day);

    void truth(int row, int column, boolean value);

    void fault(int row, int column, String code);

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
        public void worded(int row, int column, double value, String shown) {
            advance(row, column);
            grid.worded(row, column, value, shown);
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

    /**
     * Takes cells in any order; two with one address that differ are an error, as nobody knows
     * which one counts. Costs far more memory.
     */
    final class UnorderedCells implements CellSink {

        /** A tenth of what comes in order: each costs ten times as much. */
        private static final int MOST = 1_500_000;

        private final Map<Long, Cell> cells = new TreeMap<>();

        Grid build(GridBuilder grid) {
            OrderedCells ordered = new OrderedCells(grid);
            cells.forEach(
                    (place, cell) -> add(ordered, (int) (place >> 32), place.intValue(), cell));
            return ordered.build();
        }

        /** Hands a cell on to another sink. */
        static void add(CellSink sink, int row, int column, Cell cell) {
            if (cell instanceof Cell.Text held) {
                sink.text(row, column, held.text());
            } else if (cell instanceof Cell.Number held) {
                sink.number(row, column, held.value(), held.shown());
            } else if (cell instanceof Cell.Worded held) {
                sink.worded(row, column, held.value(), held.shown());
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
        public void worded(int row, int column, double value, String shown) {
            put(row, column, new Cell.Worded(value, shown));
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
            Cell other = new Cell.Fault(Cell.Fault.WRITTEN_TWICE);
            cells.merge(
                    (long) row << 32 | column,
                    cell,
                    (earlier, later) -> earlier.equals(later) ? later : other);
            if (cells.size() > MOST) {
                throw new UncheckedIOException(
                        new UnreadableFile(Reason.TOO_LARGE, "Too many cells in no order"));
            }
        }
    }
}
