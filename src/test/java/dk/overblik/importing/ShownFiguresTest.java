package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.reading.SheetReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers whose format shows more than their digits are read as they look. */
class ShownFiguresTest {

    @TempDir private Path folder;

    /** What becomes of 573 persons, 2.8 pct., 7300 kroner and a change of 12. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"indeks \"0 | . . . .",
                "0\"‰\" | . . . .",
                "#,##0\" kr.\" | . . 7300 12",
                "[$kr.-406] #,##0.00 | . . 7300 12",
                "0\" pct.\" | . 2.8 . 12",
                "0.0\\% | . 2.8 . 12",
                "0\" pers.\" | 573 . . 12",
                "#,##0 \"fuldtidspersoner\" | 573 . . 12",
                "0\"0\" | . . . .",
                "0\\.0 | . . . .",
                "0, | . . . .",
                "#,##0.0,,\" mio.\" | . . . .",
                "\"lukket\" | . . . .",
                ";;; | . . . .",
                "+0;-0 | . . . 12",
                "\"<\"0 | . . . .",
                "[>=1000]0\" t\";0 | 573 2.8 . 12",
                "[<100]0\" slobrok\";0 | 573 . 7300 .",
                "0;\"lukket\" | 573 2.8 7300 12",
                "0;-0;;@ | 573 2.8 7300 12",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_- | 573 2.8 7300 12",
                "#\\ ##0 | 573 2.8 7300 12",
                "[Red]#,##0.00 | 573 2.8 7300 12",
                "@ | 573 2.8 7300 12",
                "General | 573 2.8 7300 12",
                "0\" (f)\" | 573 2.8 7300 12",
            })
    void whatAFormatSaysOfAFigureBelongsToIt(String code, String expected) throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            List<String> figures =
                    read(workbook, code)
                            .dataset()
                            .observations()
                            .filter(o -> o.key().area().name().equals("Hedensted"))
                            .map(o -> ValueText.of(o.figure()))
                            .map(value -> value.endsWith(".0") ? value.replace(".0", "") : value)
                            .map(value -> Character.isLetter(value.charAt(0)) ? "." : value)
                            .toList();
            assertThat(String.join(" ", figures)).as(code).isEqualTo(expected);
        }
    }

    private Import read(Workbook workbook, String code) throws IOException {
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Ark1");
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        String[] headings = {
            "Ydelse",
            "Område",
            "Periode",
            "Antal fuldtidspersoner",
            "Fuldtidspersoner i pct. af arbejdsstyrken",
            "Offentlige udgifter pr. person i arbejdsstyrken",
            "Ændring"
        };
        Row heading = sheet.createRow(0);
        for (int i = 0; i < headings.length; i++) {
            heading.createCell(i).setCellValue(headings[i]);
        }
        fill(sheet.createRow(1), "Hedensted", style);
        fill(sheet.createRow(2), "Horsens", workbook.createCellStyle());
        Path file =
                folder.resolve(workbook instanceof HSSFWorkbook ? "eksport.xls" : "eksport.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        List<Sheet> sheets = SheetReader.read(file).sheets();
        return new Importer(Drawn.VOCABULARY)
                .read(new ExportFile("eksport.xlsx", sheets, Answers.NONE));
    }

    private static void fill(Row row, String area, CellStyle style) {
        String[] labels = {"Kontanthjælp", area, "2026M06"};
        double[] values = {573, 2.8, 7300, 12};
        for (int i = 0; i < labels.length; i++) {
            row.createCell(i).setCellValue(labels[i]);
        }
        for (int i = 0; i < values.length; i++) {
            row.createCell(labels.length + i).setCellValue(values[i]);
            row.getCell(labels.length + i).setCellStyle(style);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy, år 2017",
        "yyyy;@, år 2017",
        "mmm yyyy, 2017-01-01",
        "dd-mm-yyyy, 2017-01-01"
    })
    void aDayThatShowsItsYearAloneIsThatYear(String code, String read) throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            var cell = workbook.createSheet("A").createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(2017, 1, 1));
            cell.setCellStyle(style);
            Path file = folder.resolve("aar.xls");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            Cell expected =
                    read.contains("-") ? new Cell.Day(LocalDate.parse(read)) : new Cell.Text(read);
            assertThat(SheetReader.read(file).sheets().get(0).grid().cell(0, 0))
                    .isEqualTo(expected);
        }
    }
}
