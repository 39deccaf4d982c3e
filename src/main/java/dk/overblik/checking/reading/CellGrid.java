package dk.overblik.checking.reading;

import dk.overblik.checking.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Puts cells that span rows and columns into a rectangular table. */
final class CellGrid {

    private static final int WIDEST = 400;

    private final List<List<Block.Cell>> rows = new ArrayList<>();
    private final List<List<Boolean>> taken = new ArrayList<>();

    /** Puts a cell into the first free place of a row. */
    void add(int row, Block.Cell cell, int rowSpan, int columnSpan) {
        int column = firstFree(row);
        for (int i = 0; i < rowSpan; i++) {
            for (int j = 0; j < columnSpan && column + j < WIDEST; j++) {
                put(row + i, column + j, i + j == 0 ? cell : cell.cover());
            }
        }
    }

    /** Leaves columns of a row empty. */
    void skip(int row, int columns) {
        for (int i = 0; i < columns; i++) {
            put(row, firstFree(row), Block.Cell.EMPTY);
        }
    }

    /** Repeats the cell above in the first free place of a row, as far as it spans columns. */
    void continueAbove(int row, int columnSpan) {
        for (int i = 0; i < columnSpan; i++) {
            int column = firstFree(row);
            boolean above = row > 0 && column < rows.get(row - 1).size();
            put(row, column, above ? rows.get(row - 1).get(column).cover() : Block.Cell.EMPTY);
        }
    }

    private int firstFree(int row) {
        if (row >= taken.size()) {
            return 0;
        }
        int free = taken.get(row).indexOf(false);
        return free < 0 ? taken.get(row).size() : free;
    }

    private void put(int row, int column, Block.Cell cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
            taken.add(new ArrayList<>());
        }
        while (rows.get(row).size() <= column) {
            rows.get(row).add(Block.Cell.EMPTY);
            taken.get(row).add(false);
        }
        rows.get(row).set(column, cell);
        taken.get(row).set(column, true);
    }

    Block.Table table() {
        return new Block.Table(rows);
    }
}
