package dk.overblik.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.writing.WorkbookFiles;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of both formats say what they look like. */
class CellLooksTest {

    @TempDir private Path folder;

    /** A text with a run from one place to another: raised, lowered or struck. */
    @ParameterizedTest
    @CsvSource({
        "5732, raised, 3, 4, 573",
        "573 1), raised, 4, 6, '573 '",
        "580 586, struck, 0, 3, ' 586'",
        "580, struck, 0, 3, [580]",
        "Hedensted1, raised, 9, 10, Hedensted",
        "Antal personer2), raised, 14, 16, Antal personer",
        "CO2, lowered, 2, 3, CO",
        "A-dagpenge mv., raised, 11, 14, A-dagpenge mv.",
    })
    void aMarkedRunIsNoPartOfTheText(String text, String look, int from, int to, String read)
            throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
            rich.applyFont(from, to, font(workbook, look));
            row(workbook).createCell(0).setCellValue(rich);
            assertThat(cell(workbook)).isEqualTo(new Cell.Text(read));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "h:mm, 0.0854166666666667, 2:03",
        "hh:mm:ss, 0.5, 12:00",
        "mm:ss.0, 0.0854166666666667, 2:03",
        "[h]:mm, 1.5, 36:00",
        "h:mm AM/PM, 0.75, 18:00",
    })
    void aTimeIsWhatItShows(String code, double value, String shown) throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            put(workbook, value, style);
            assertThat(cell(workbook)).isEqualTo(new Cell.Text(shown));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "0.00", "#,##0", "0.0\"h\"", "#,##0 \"pers.\"", "General", "0\\ \\s"})
    void aNumberIsNoTime(String code) throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            put(workbook, 586, style);
            assertThat(cell(workbook)).isEqualTo(new Cell.Number(586, Cell.Shown.PLAIN));
        }
    }

    @ParameterizedTest
    @CsvSource({"580, [580]", "2.3, '[2,3]'"})
    void aNumberStruckOutAsAWholeIsNone(double value, String shown) throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            CellStyle style = workbook.createCellStyle();
            style.setFont(font(workbook, "struck"));
            put(workbook, value, style);
            assertThat(cell(workbook)).isEqualTo(new Cell.Text(shown));
        }
    }

    private static Font font(Workbook workbook, String look) {
        Font font = workbook.createFont();
        font.setStrikeout(look.equals("struck"));
        font.setTypeOffset(
                look.equals("raised")
                        ? Font.SS_SUPER
                        : look.equals("lowered") ? Font.SS_SUB : Font.SS_NONE);
        return font;
    }

    private static void put(Workbook workbook, double value, CellStyle style) {
        row(workbook).createCell(0).setCellValue(value);
        workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style);
    }

    private static Row row(Workbook workbook) {
        return workbook.createSheet("A").createRow(0);
    }

    private Cell cell(Workbook workbook) throws Exception {
        boolean old = workbook instanceof HSSFWorkbook;
        Path file = WorkbookFiles.saved(workbook, folder.resolve(old ? "a.xls" : "a.xlsx"));
        Grid grid = (old ? XlsReader.read(file) : XlsxReader.read(file)).get(0).grid();
        return grid.cell(0, 0);
    }
}
