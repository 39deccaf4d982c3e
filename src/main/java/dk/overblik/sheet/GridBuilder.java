package dk.overblik.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the cells of one sheet, row by row and from left to right, into a {@link Grid}. */
public final class GridBuilder {

    /** The error that stands for a number beyond all bounds, or for none. */
    private static final String NO_NUMBER = "#NUM!";

    /** Of any sheet, in whatever file; a damaged one may name cells beyond. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_COLUMNS = 1 << 14;

    private final TextTable texts;
    private int[] rowStarts = new int[64];
    private final List<Grid.CellChunk> chunks = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Grid.CellChunk last;
    private int lastColumn;
    private int size;
    private int rows;
    private int columns;

    public GridBuilder(TextTable texts) {
        this.texts = texts;
        this.last = new Grid.CellChunk();
        chunks.add(last);
    }

    public void text(int row, int column, String text) {
        if (!text.isBlank()) {
            text(row, column, texts.number(text));
        }
    }

    /**
     * Adds a text by its number.
     *
     * @param number what {@link TextTable#number} gave for a text that is not blank
     */
    public void text(int row, int column, int number) {
        add(row, column, Grid.Kind.TEXT, number);
    }

    /** Adds a number; what is not finite is an error, as Excel has it. */
    public void number(int row, int column, double value, Cell.Shown shown) {
        if (!Double.isFinite(value)) {
            fault(row, column, NO_NUMBER);
            return;
        }
        boolean percent = shown == Cell.Shown.PERCENT;
        add(row, column, percent ? Grid.Kind.PERCENT : Grid.Kind.NUMBER, value);
    }

    /**
     * Adds a finite number that is shown with words.
     *
     * @param shown what the cell shows, with "#" for the digits
     */
    public void worded(int row, int column, double value, String shown) {
        int number = words.indexOf(shown);
        if (number < 0 && words.size() == Grid.Kind.MOST_WORDS) {
            text(row, column, shown);
            return;
        }
        if (number < 0) {
            number = words.size();
            words.add(shown);
        }
        add(row, column, (byte) (Grid.Kind.WORDED.code() + number), value);
    }

    public void day(int row, int column, LocalDate date) {
        add(row, column, Grid.Kind.DAY, (double) date.toEpochDay());
    }

    public void truth(int row, int column, boolean value) {
        add(row, column, Grid.Kind.TRUTH, value ? 1 : 0);
    }

    public void fault(int row, int column, String code) {
        add(row, column, Grid.Kind.FAULT, texts.number(code));
    }

    public Grid build() {
        int[] starts = Arrays.copyOf(rowStarts, rows + 1);
        starts[rows] = size;
        return new Grid(starts, columns, chunks, texts.texts(), words, Grid.Covered.NONE);
    }

    private void add(int row, int column, Grid.Kind kind, double value) {
        add(row, column, kind.code(), value);
    }

    private void add(int row, int column, byte kind, double value) {
        boolean inside = row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
        TextTable.check(inside, "A cell outside any sheet");
        startRow(row);
        boolean inOrder = size == rowStarts[row] || lastColumn < column;
        if (!inOrder) {
            throw new IllegalArgumentException("Cells must come in order: row " + row);
        }
        if (size > 0 && Grid.CellChunk.isFull(size)) {
            last = texts.chunk();
            chunks.add(last);
        }
        int in = Grid.CellChunk.placeOf(size);
        last.columns[in] = (short) column;
        last.kinds[in] = kind;
        last.payload[in] = value;
        lastColumn = column;
        size++;
        columns = Math.max(columns, column + 1);
    }

    private void startRow(int row) {
        if (row < rows - 1) {
            throw new IllegalArgumentException("Rows must come in order: row " + row);
        }
        if (row + 2 > rowStarts.length) {
            rowStarts = Arrays.copyOf(rowStarts, Math.max(row + 2, rowStarts.length * 2));
        }
        while (rows <= row) {
            rowStarts[rows++] = size;
        }
    }
}
