package dk.overblik.reading.excel;

import dk.overblik.sheet.Cell.Shown;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The records of one sheet of an old workbook. */
final class XlsSheetScan {

    private final XlsReader.XlsContext context;
    private final GridBuilder grid;
    private final CellSink.OrderedCells ordered;
    private final CellSink.UnorderedCells unordered = new CellSink.UnorderedCells();
    private final CellSink sink;
    private final List<Range> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private @Nullable FormulaRecord awaitingText;

    XlsSheetScan(XlsReader.XlsContext context, GridBuilder grid, boolean inOrder) {
        this.context = context;
        this.grid = grid;
        this.ordered = new CellSink.OrderedCells(grid);
        this.sink = inOrder ? ordered : unordered;
    }

    Sheet sheet(String name, boolean hidden) {
        Grid cells = sink == ordered ? ordered.build() : unordered.build(grid);
        return new Sheet(
                name, hidden, cells, merged, new Sheet.HiddenLines(hiddenRows, hiddenColumns));
    }

    void take(Record each) {
        if (each instanceof CellValueRecordInterface cell) {
            take(each, cell.getRow(), cell.getColumn());
        } else if (each instanceof StringRecord text && awaitingText != null) {
            takeText(awaitingText, text.getString());
            awaitingText = null;
        } else if (each instanceof RowRecord row) {
            if (row.getZeroHeight() || row.getHeight() == 0) {
                hiddenRows.set(row.getRowNumber());
            }
        } else if (each instanceof ColumnInfoRecord columns) {
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                hiddenColumns.set(columns.getFirstColumn(), columns.getLastColumn() + 1);
            }
        } else if (each instanceof MergeCellsRecord areas) {
            for (int i = 0; i < areas.getNumAreas(); i++) {
                merged.add(range(areas.getAreaAt(i)));
            }
        }
    }

    private void take(Record each, int row, int column) {
        if (each instanceof LabelSSTRecord label) {
            sink.text(row, column, context.text(label.getSSTIndex(), label.getXFIndex()));
        } else if (each instanceof LabelRecord label) {
            takeText(label, label.getValue());
        } else if (each instanceof NumberRecord number) {
            takeNumber(number, number.getValue());
        } else if (each instanceof BoolErrRecord value) {
            if (value.isBoolean()) {
                sink.truth(row, column, value.getBooleanValue());
            } else {
                sink.fault(row, column, code(value.getErrorValue()));
            }
        } else if (each instanceof FormulaRecord formula) {
            takeFormula(formula);
        }
    }

    private void takeFormula(FormulaRecord formula) {
        int row = formula.getRow();
        int column = formula.getColumn();
        awaitingText = null;
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> takeNumber(formula, formula.getValue());
            case BOOLEAN -> sink.truth(row, column, formula.getCachedBooleanValue());
            case ERROR -> sink.fault(row, column, code(formula.getCachedErrorValue()));
            // The text comes in a record of its own.
            default -> awaitingText = formula;
        }
    }

    private void takeText(CellValueRecordInterface cell, String text) {
        sink.text(cell.getRow(), cell.getColumn(), context.text(text, cell.getXFIndex()));
    }

    private void takeNumber(CellValueRecordInterface cell, double number) {
        int row = cell.getRow();
        int column = cell.getColumn();
        if (Double.isFinite(number)) {
            context.format(cell.getXFIndex()).show(sink, row, column, number, context.from1904());
        } else {
            sink.number(row, column, number, Shown.PLAIN);
        }
    }

    private static Range range(CellRangeAddress area) {
        return new Range(
                area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
    }

    private static String code(int error) {
        return FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#?";
    }
}
