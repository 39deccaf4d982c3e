package dk.overblik.importing;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Writes sheets as an Excel workbook, with another program's code than ours. */
final class WorkbookBytes {

    private final Workbook workbook;
    private final CellStyle day;
    private final CellStyle percent;

    private WorkbookBytes(Workbook workbook) {
        this.workbook = workbook;
        this.day = style("dd-mm-yyyy");
        this.percent = style("0.0%");
    }

    /** The bytes of a workbook of some kind: xlsx, xlsm or xls. */
    static byte[] of(List<Sheet> sheets, String kind) throws IOException {
        try (Workbook workbook = workbook(kind);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WorkbookBytes writing = new WorkbookBytes(workbook);
            sheets.forEach(writing::add);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Workbook workbook(String kind) {
        return switch (kind) {
            case "xls" -> new HSSFWorkbook();
            case "xlsm" -> new XSSFWorkbook(XSSFWorkbookType.XLSM);
            default -> new XSSFWorkbook();
        };
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void add(Sheet sheet) {
        String name = WorkbookUtil.createSafeSheetName(sheet.name());
        var written = workbook.createSheet(name);
        for (int row = 0; row < sheet.grid().rows(); row++) {
            Row cells = written.createRow(row);
            cells.setZeroHeight(sheet.hiddenLines().hasRow(row));
            for (int column = 0; column < sheet.grid().columns(); column++) {
                Cell cell = sheet.grid().cell(row, column);
                if (!(cell instanceof Cell.Blank)) {
                    put(cell, cells.createCell(column));
                }
            }
        }
        for (Range range : sheet.merged()) {
            written.addMergedRegion(
                    new CellRangeAddress(
                            range.firstRow(),
                            range.lastRow(),
                            range.firstColumn(),
                            range.lastColumn()));
        }
        workbook.setSheetHidden(workbook.getSheetIndex(name), sheet.hidden());
    }

    private void put(Cell cell, org.apache.poi.ss.usermodel.Cell target) {
        if (cell instanceof Cell.Text text) {
            target.setCellValue(text.text());
        } else if (cell instanceof Cell.Number number) {
            target.setCellValue(number.value());
            if (number.shown() == Cell.Shown.PERCENT) {
                target.setCellStyle(percent);
            }
        } else if (cell instanceof Cell.Day date) {
            target.setCellValue(date.date());
            target.setCellStyle(day);
        } else if (cell instanceof Cell.Fault fault) {
            target.setCellErrorValue(FormulaError.forString(fault.code()).getCode());
        }
    }
}
