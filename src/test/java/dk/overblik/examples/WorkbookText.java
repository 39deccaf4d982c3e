package dk.overblik.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as lines of text, so that a difference reads in a diff. */
public final class WorkbookText {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private static final Pattern WORDED = Pattern.compile("([#,0.]+)\"([^\"]+)\"");

    private WorkbookText() {}

    /**
     * A line a cell: sheet, address, number format, what is shown, formula. Where a heading is
     * broken is no part of what it says.
     */
    public static List<String> lines(Path file) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            DataFormatter formatter = new DataFormatter(DANISH);
            formatter.setUseCachedValuesForFormulaCells(true);
            List<String> lines = new ArrayList<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        lines.add(line(sheet, cell, formatter));
                    }
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words behind a number, which the formatter takes for a part of its digits. */
    private static String shown(Cell cell, DataFormatter formatter) {
        CellStyle style = cell.getCellStyle();
        Matcher worded = WORDED.matcher(style.getDataFormatString());
        boolean number =
                cell.getCellType() == CellType.NUMERIC
                        || (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC);
        return number && worded.matches()
                ? formatter.formatRawCellContents(
                                cell.getNumericCellValue(), style.getDataFormat(), worded.group(1))
                        + worded.group(2)
                : formatter.formatCellValue(cell);
    }

    private static String line(Sheet sheet, Cell cell, DataFormatter formatter) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        return String.join(
                " | ",
                sheet.getSheetName(),
                cell.getAddress().formatAsString(),
                cell.getCellStyle().getDataFormatString(),
                shown(cell, formatter).replace('\n', ' '),
                formula ? "=" + cell.getCellFormula() : "");
    }
}
