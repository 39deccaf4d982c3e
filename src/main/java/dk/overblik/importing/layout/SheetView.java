package dk.overblik.importing.layout;

import dk.overblik.danish.DanishNumber;
import dk.overblik.danish.PeriodParser;
import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.model.Source;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet with the meanings of its cells. */
public final class SheetView {

    /** How many places of a sheet are looked at; what lies beyond is counted, not read. */
    private static final int MOST_PLACES = 64_000_000;

    private static final int COLUMNS_ALWAYS_READ = 256;

    /** What lies farther below or to the right of everything else belongs to no table. */
    private static final int MOST_BLANK_ROWS = 10_000;

    private static final int MOST_BLANK_COLUMNS = 512;

    private final String file;
    private final Sheet sheet;
    private final Grid grid;
    private final Lexicon lexicon;
    private final int rows;
    private final int columns;
    private @Nullable Label[] byTextNumber = new Label[256];
    private Margin margin = Margin.NONE;
    private ListsBeside lists = ListsBeside.NONE;
    private RowShapes shapes;

    public SheetView(String file, Sheet sheet, Lexicon lexicon) {
        this.file = file;
        this.sheet = sheet;
        this.grid = sheet.grid();
        this.lexicon = lexicon;
        this.rows = rows(grid);
        int most = Math.max(COLUMNS_ALWAYS_READ, MOST_PLACES / Math.max(1, rows));
        this.columns = Math.min(columns(grid), most);
        this.margin = Margin.of(this);
        this.shapes = new RowShapes(this);
        this.lists = ListsBeside.of(this);
        if (!lists.isEmpty()) {
            shapes = new RowShapes(this);
        }
    }

    public Sheet sheet() {
        return sheet;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The rows up to the first gap that no table has. */
    private static int rows(Grid grid) {
        int end = 0;
        for (int row = 0; row < grid.rows() && (end == 0 || row - end <= MOST_BLANK_ROWS); row++) {
            end = grid.lastColumn(row) < 0 ? end : row + 1;
        }
        return end;
    }

    private static int columns(Grid grid) {
        BitSet used = grid.usedColumns();
        int end = 0;
        int next = used.nextSetBit(0);
        while (next >= 0 && (end == 0 || next - end <= MOST_BLANK_COLUMNS)) {
            end = used.nextClearBit(next);
            next = used.nextSetBit(end);
        }
        return end;
    }

    int rows() {
        return rows;
    }

    /** A stray cell far away must not make a search of all the sheet endless. */
    int columns() {
        return columns;
    }

    /** The column after the last one that a row has a cell in: most of a wide sheet is blank. */
    int endOf(int row) {
        return Math.min(columns, grid.lastColumn(row) + 1);
    }

    /** How many cells lie beyond the rows and columns that are looked at. */
    int cellsBeyond() {
        boolean all = columns == grid.columns() && rows == grid.rows();
        return all ? 0 : grid.size() - grid.sizeWithin(rows, columns);
    }

    public Source source() {
        return Source.sheet(file, sheet.name());
    }

    public Source source(int row, int column) {
        return new Source(file, sheet.name(), row, column);
    }

    /** What a cell holds; the margin of a sheet is blank, and so are lists beside tables. */
    public Grid.Kind kind(int row, int column) {
        return margin.has(row, column) || lists.has(row, column)
                ? Grid.Kind.BLANK
                : grid.kind(row, column);
    }

    /** Whether a cell has a number of a list beside a table. */
    boolean isListed(int row, int column) {
        return lists.has(row, column)
                && tokenOfCell(row, column, grid.kind(row, column)) == CellSort.VALUE;
    }

    public double number(int row, int column) {
        return grid.number(row, column);
    }

    /** What a cell of a fault holds: "#N/A". */
    public String fault(int row, int column) {
        return grid.cell(row, column) instanceof Cell.Fault fault ? fault.code() : "";
    }

    /** What the whole row is like; null where it is like too few others. */
    RowShapes.@Nullable Shape shape(int row) {
        return shapes.of(row);
    }

    public CellSort token(int row, int column) {
        RowShapes.Shape shape = shapes.of(row);
        return shape != null && column >= 0 && column < columns
                ? shape.token(column)
                : tokenOfCell(row, column);
    }

    /** The same, looked up in the cell itself. */
    CellSort tokenOfCell(int row, int column) {
        return tokenOfCell(row, column, kind(row, column));
    }

    private CellSort tokenOfCell(int row, int column, Grid.Kind kind) {
        return switch (kind) {
            case BLANK -> CellSort.BLANK;
            case TEXT -> textLabel(row, column).token();
            case NUMBER, WORDED ->
                    PeriodParser.SinglePeriod.isPlainYear(grid.number(row, column))
                            ? CellSort.YEAR
                            : CellSort.VALUE;
            case DAY -> CellSort.DAY;
            case PERCENT, TRUTH, FAULT -> CellSort.VALUE;
        };
    }

    /** What the cell says as a label; {@code Label.BLANK} where it says nothing. */
    public Label label(int row, int column) {
        return switch (kind(row, column)) {
            case BLANK, TRUTH, FAULT -> Label.BLANK;
            case TEXT -> textLabel(row, column);
            case NUMBER, PERCENT -> lexicon.of(grid.number(row, column));
            case WORDED -> lexicon.of(shown(row, column));
            case DAY ->
                    grid.cell(row, column) instanceof Cell.Day day
                            ? lexicon.of(day.date())
                            : Label.BLANK;
        };
    }

    /** What a cell of a number with words shows: "indeks 103". */
    public String shown(int row, int column) {
        String number = lexicon.of(grid.number(row, column)).text().replace('.', ',');
        return words(row, column).replace("#", number);
    }

    /** The words of a cell of a number with words, "#" standing for its digits. */
    public String words(int row, int column) {
        return grid.words(row, column);
    }

    /** The text of a cell of text, with its line breaks. */
    String text(int row, int column) {
        return grid.text(grid.textNumber(row, column));
    }

    /** What a cell of text says as a figure. */
    public DanishNumber bodyNumber(int row, int column) {
        return textLabel(row, column).number();
    }

    /** Whether some text of the sheet lists filters. */
    boolean hasFilters() {
        for (Label label : byTextNumber) {
            if (label != null && label.isFilter()) {
                return true;
            }
        }
        return false;
    }

    private Label textLabel(int row, int column) {
        int number = grid.textNumber(row, column);
        if (number >= byTextNumber.length) {
            int length = Math.max(number + 1, byTextNumber.length * 2);
            byTextNumber = Arrays.copyOf(byTextNumber, length);
        }
        Label label = byTextNumber[number];
        if (label == null) {
            label = lexicon.of(grid.text(number));
            byTextNumber[number] = label;
        }
        return label;
    }

    /** All merged cells that have a part in a row. */
    List<Range> mergedInRow(int row) {
        return sheet.merged().stream()
                .filter(range -> range.firstRow() <= row && row <= range.lastRow())
                .toList();
    }

    /** All merged cells that have a part in a column. */
    List<Range> mergedInColumn(int column) {
        return sheet.merged().stream()
                .filter(range -> range.firstColumn() <= column && column <= range.lastColumn())
                .toList();
    }
}
