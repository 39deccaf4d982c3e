package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.RowLabels;
import dk.overblik.importing.layout.SheetView;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.model.Area;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the body of a table cell by cell, once it is known what its labels mean. */
public final class BodyReading {

    private final UnderstoodTable table;
    private final TableBlock block;
    private final SheetView view;
    private final int[] columns;
    private final int[] labelColumns;
    private final CellFigures cells;
    private final CellTargets targets;
    private final CellTargets.RowTargets own;
    private final ProblemLog log;
    private final int width;
    private final BitSet shortRows;
    private int hiddenRows;
    private int longRows;
    private int firstLongRow;

    public BodyReading(
            UnderstoodTable table, TableMeaning meaning, DatasetBuilder figures, ProblemLog log) {
        this.table = table;
        this.block = table.block();
        this.view = block.view();
        this.columns = block.bodyColumns().stream().mapToInt(Integer::intValue).toArray();
        this.labelColumns = block.labelColumns().stream().mapToInt(Integer::intValue).toArray();
        this.cells = new CellFigures(view, figures, log);
        this.targets = new CellTargets(block, meaning.columns(), figures, log);
        this.own = new CellTargets.RowTargets(targets, meaning.rows());
        this.log = log;
        this.width = width();
        this.shortRows = ShortRows.of(block, width);
    }

    public void read(RowLabels cursor) {
        BitSet superseded = StatusColumn.superseded(block);
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            Label[] labels = cursor.labels(row);
            boolean data = !block.skippedRows().get(row) && !superseded.get(row);
            if (data && !isBlank(row) && !isTooLong(row) && !shortRows.get(row)) {
                readRow(row, labels);
            }
        }
        if (!superseded.isEmpty()) {
            supplement(superseded);
        }
        tellRows();
    }

    /** Reads the preliminary figures that no final ones stand for. */
    private void supplement(BitSet rows) {
        cells.supplement();
        RowLabels cursor = table.labels().cursor();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            Label[] labels = cursor.labels(row);
            boolean whole = !isTooLong(row) && !shortRows.get(row);
            if (rows.get(row) && !block.skippedRows().get(row) && whole) {
                readRow(row, labels);
            }
        }
        if (cells.hasSuperseded()) {
            int first = rows.nextSetBit(0);
            log.add(
                    Kind.SUPERSEDED,
                    view.source(first, StatusColumn.of(block).orElseThrow()),
                    StatusColumn.text(block, first));
        }
    }

    private void tellRows() {
        if (longRows > 0) {
            log.add(Kind.ROWS_TOO_LONG, view.source(firstLongRow, width), String.valueOf(longRows));
        }
        if (!shortRows.isEmpty()) {
            log.add(
                    Kind.ROWS_TOO_SHORT,
                    view.source(shortRows.nextSetBit(0), 0),
                    String.valueOf(shortRows.cardinality()));
        }
        if (hiddenRows > 0) {
            log.add(Kind.HIDDEN_ROWS, view.source());
        }
        for (int column : columns) {
            if (view.sheet().hiddenLines().hasColumn(column)) {
                log.add(Kind.HIDDEN_COLUMNS, view.source());
                break;
            }
        }
    }

    /** The areas of rows that are parts of a total that is not there, once all tables are read. */
    public Set<Area> areasWithoutTotal() {
        Set<Area> areas = new LinkedHashSet<>();
        if (own.haveParts()) {
            RowLabels cursor = table.labels().cursor();
            for (int row = block.firstRow(); row <= block.lastRow(); row++) {
                Label[] labels = cursor.labels(row);
                if (!block.skippedRows().get(row) && own.take(labels) < 0) {
                    own.areaWithoutTotal().ifPresent(areas::add);
                }
            }
        }
        return areas;
    }

    /**
     * Whether a row of a text with separators goes on beyond its headings: then its cells are not
     * those that they seem to be, unless what lies there is somebody's own.
     */
    private boolean isTooLong(int row) {
        boolean tooLong =
                view.sheet().grid().lastColumn(row) >= width
                        ? view.sheet().fields().isPresent() && !isWholeBefore(row)
                        : hasFieldsBeyond(row) && hasLabelAmongFigures(row);
        if (tooLong) {
            firstLongRow = longRows == 0 ? row : firstLongRow;
            longRows++;
        }
        return tooLong;
    }

    /**
     * Whether no cell of a row has moved beyond the headings, where a remark or a list stands: the
     * row's last figure would be the first to go there, and what a separator has cut off from a
     * label would stand among the figures.
     */
    private boolean isWholeBefore(int row) {
        return isGapOrWords(row, width) && !hasLabelAmongFigures(row);
    }

    private boolean hasLabelAmongFigures(int row) {
        for (int column : columns) {
            CellSort token = view.token(row, column);
            if (token == CellSort.TEXT || token == CellSort.DAY) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has fields, were they blank, that its headings have none for. */
    private boolean hasFieldsBeyond(int row) {
        Optional<Sheet.FieldCounts> fields = view.sheet().fields();
        if (fields.isEmpty()) {
            return false;
        }
        int most = width;
        for (int at = block.headings().top(); at <= block.headings().bottom(); at++) {
            most = Math.max(most, fields.get().of(at));
        }
        return fields.get().of(row) > most;
    }

    private boolean isGapOrWords(int row, int column) {
        Grid grid = view.sheet().grid();
        if (grid.kind(row, column) != Grid.Kind.TEXT) {
            return grid.kind(row, column) == Grid.Kind.BLANK;
        }
        String text = grid.text(grid.textNumber(row, column));
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private int width() {
        int last = -1;
        for (int row = block.headings().top(); row <= block.headings().bottom(); row++) {
            last = Math.max(last, view.sheet().grid().lastColumn(row));
        }
        return last + 1;
    }

    private boolean isBlank(int row) {
        for (int column : labelColumns) {
            if (view.token(row, column) != CellSort.BLANK) {
                return false;
            }
        }
        return firstWithContent(row) < 0;
    }

    /** Whether a row holds a label and nothing else, as the heading of a section does. */
    private boolean isBare(int row) {
        int labels = 0;
        for (int column : labelColumns) {
            labels += view.token(row, column) == CellSort.BLANK ? 0 : 1;
        }
        return labels == 1 && firstWithContent(row) < 0;
    }

    private int firstWithContent(int row) {
        for (int column : columns) {
            if (view.token(row, column) != CellSort.BLANK) {
                return column;
            }
        }
        return -1;
    }

    private void readRow(int row, Label[] labels) {
        if (table.labels().isDoubtful(row)) {
            refuse(row, labels[labels.length - 1]);
            return;
        }
        int strange = own.take(labels);
        if (strange >= 0) {
            refuse(row, labels[strange]);
            return;
        }
        if (!own.isRead()) {
            return;
        }
        hiddenRows += view.sheet().hiddenLines().hasRow(row) ? 1 : 0;
        int[] series = own.series(row);
        int[] periods = own.periods(row);
        if (isBare(row)) {
            cells.startBare(row);
        }
        for (int i = 0; i < columns.length; i++) {
            if (series[i] >= 0 && periods[i] >= 0) {
                readCell(row, columns[i], series[i], periods[i]);
            }
        }
    }

    private void readCell(int row, int column, int series, int period) {
        Grid.Kind kind = view.kind(row, column);
        if (kind == Grid.Kind.WORDED && !targets.fits(series, view.words(row, column))) {
            cells.refuse(row, column, series, period);
            return;
        }
        boolean plain = kind != Grid.Kind.PERCENT && kind != Grid.Kind.TEXT;
        if (cells.isSuperseded(series, period) || cells.isSaidElsewhere(row, series, period)) {
            return;
        }
        if (plain || cells.fits(row, column, targets.unit(series))) {
            cells.read(kind, row, column, series, period);
        } else {
            cells.refuse(row, column, series, period);
        }
    }

    /** A row that lacks a label says nothing; that matters only if it has numbers. */
    private void refuse(int row, Label label) {
        int column = firstWithContent(row);
        if (column >= 0) {
            log.add(
                    Kind.LABEL_NOT_UNDERSTOOD,
                    view.source(row, column),
                    "Række " + (row + 1),
                    label.text());
        }
    }
}
