package dk.overblik.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.ContainerFiles;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.provider.ValueSource;

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
        "5732, small, 3, 4, 573 [2]",
        "Kontanthjælp, small, 7, 12, Kontanthjælp",
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

    @ParameterizedTest
    @CsvSource({"580, [580]", "'2,3', '[2,3]'", "Hedensted, Hedensted"})
    void soIsOneThatIsWrittenAsAText(String text, String shown) throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            CellStyle style = workbook.createCellStyle();
            style.setFont(font(workbook, "struck"));
            put(workbook, 0, style);
            workbook.getSheetAt(0).getRow(0).getCell(0).setCellValue(text);
            assertThat(cell(workbook)).isEqualTo(new Cell.Text(shown));
        }
    }

    /**
     * What a run says of itself counts in a cell that strikes out; the rest is struck out. What
     * follows a run has none in an .xlsx, and here the workbook's first font in an .xls.
     */
    @ParameterizedTest
    @CsvSource({
        "586, plain, 0, 3, 586, 586",
        "580 586, plain, 4, 7, 586, 586",
        "586 580, plain, 0, 4, '586 ', 586 580",
        "5732, raised, 3, 4, [5732], [5732]",
        "580 586, struck, 0, 3, [580 586], ' 586'",
        "Hedensted, plain, 0, 5, Heden, Hedensted",
    })
    void aRunOfItsOwnLookIsNotStruckOutWithItsCell(
            String text, String look, int from, int to, String read, String old) throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            CellStyle style = workbook.createCellStyle();
            style.setFont(font(workbook, "struck"));
            put(workbook, 0, style);
            RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
            rich.applyFont(from, to, font(workbook, look));
            workbook.getSheetAt(0).getRow(0).getCell(0).setCellValue(rich);
            assertThat(cell(workbook))
                    .isEqualTo(new Cell.Text(workbook instanceof HSSFWorkbook ? old : read));
        }
    }

    /** A day is stored as a number or, in strict programs, as ISO 8601 writes it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General|#42979|2017-09-01",
                "0|#42979|2017-09-01",
                "#,##0.0|#42979|2017-09-01",
                "0%|#42979%|2017-09-01",
                "\"indeks \"0|#42979|2017-09-01",
                "@|#42979|2017-09-01",
                "yyyy|år 2017|år 2017",
                "yy|år 2017|år 2017",
                "[$-406]yyyy;@|år 2017|år 2017",
                "dd-mm-yyyy|2017-09-01|2017-09-01",
                "d. mmmm yyyy|2017-09-01|2017-09-01",
                "mmm yyyy|2017-09-01|2017-09-01",
                "mmmm|2017-09-01|2017-09-01",
                "dd-mm-yyyy hh:mm|2017-09-01|2017-09-01",
                "hh:mm|1031496:00|1031496:00",
                "[h]:mm|1031496:00|1031496:00",
                ";;;|``|``",
                "struck|[42979]|[42979]",
            })
    void aDayIsWhatItsFormatShows(String code, String ofNumber, String ofDay) throws Exception {
        String cells =
                "<c r='A1' s='1'><v>42979</v></c><c r='B1' s='1' t='n'><v>42979</v></c>"
                        + "<c r='C1' s='1' t='d'><v>2017-09-01</v></c>"
                        + "<c r='D1' s='1' t='d'><v>2017-09-01T00:00:00</v></c>"
                        + "<c r='E1' s='1' t='d'><v>2017-09-01T00:00:00.000Z</v></c>";
        assertThat(shown(code, cells, false))
                .containsExactly(ofNumber, ofNumber, ofDay, ofDay, ofDay);
        assertThat(shown(code, cells, true).subList(2, 5)).containsOnly(ofDay);
    }

    /** What is no day and no number looks the same in every format that strikes out nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"General", "0%", "yyyy", "dd-mm-yyyy", "hh:mm", "@", ";;;", "struck"})
    void anyOtherCellIsWhatItHolds(String code) throws Exception {
        String cells =
                "<c r='A1' s='1' t='inlineStr'><is><t>580</t></is></c><c r='B1' s='1'"
                        + " t='str'><v>580</v></c><c r='C1' s='1' t='str'><f>A1</f><v>580</v></c><c"
                        + " r='D1' s='1' t='inlineStr'><is><r><t>5</t></r><r><t>80</t></r></is></c><c"
                        + " r='E1' s='1' t='b'><v>1</v></c><c r='F1' s='1' t='e'><v>#N/A</v></c><c"
                        + " r='G1' s='1' t='d'><v>i dag</v></c><c r='H1' s='1'/><c r='I1' s='1'"
                        + " t='inlineStr'><is><r><rPr><b/></rPr><t>580</t></r></is></c>";
        String text = code.equals("struck") ? "[580]" : "580";
        assertThat(shown(code, cells, false))
                .containsExactly(
                        text,
                        text,
                        text,
                        text,
                        "Truth[value=true]",
                        "Fault[code=#N/A]",
                        "i dag",
                        "",
                        "580");
    }

    /** The cells of a row, all in one format, as both ways of reading them have them. */
    private List<String> shown(String code, String cells, boolean from1904) throws Exception {
        boolean struck = code.equals("struck");
        String styles =
                "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                        + "<numFmts><numFmt numFmtId='170' formatCode='%s'/></numFmts>"
                        + "<fonts><font/><font><strike/></font></fonts><cellXfs><xf/>"
                        + "<xf numFmtId='170' fontId='%d'/></cellXfs></styleSheet>";
        String format = (struck ? "General" : code).replace("\"", "&quot;");
        String relation =
                "<Relationship Id='rId9' Type='http://schemas.openxmlformats.org/officeDocument/"
                        + "2006/relationships/styles' Target='styles.xml'/></Relationships>";
        List<List<String>> read = new ArrayList<>();
        for (String quote : List.of("'", "\"")) {
            RawPackage file =
                    RawPackage.withRows(("<row r='1'>" + cells + "</row>").replace("'", quote))
                            .with(
                                    "xl/styles.xml",
                                    String.format(Locale.ROOT, styles, format, struck ? 1 : 0))
                            .replaced("xl/_rels/workbook.xml.rels", "</Relationships>", relation);
            if (from1904) {
                file.replaced("xl/workbook.xml", "<sheets>", "<workbookPr date1904='1'/><sheets>");
            }
            Grid grid = XlsxReader.read(file.in(folder)).get(0).grid();
            List<String> row = new ArrayList<>();
            for (int column = 0; column < cells.split("<c ", -1).length - 1; column++) {
                row.add(shown(grid.cell(0, column)));
            }
            read.add(row);
        }
        assertThat(read.get(0)).isEqualTo(read.get(1));
        return read.get(0);
    }

    private static String shown(Cell cell) {
        return cell instanceof Cell.Day day
                ? day.date().toString()
                : ContainerFiles.text(cell).replace(".0", "");
    }

    private static Font font(Workbook workbook, String look) {
        Font font = workbook.createFont();
        font.setStrikeout(look.equals("struck"));
        if (look.equals("small")) {
            font.setFontHeightInPoints((short) 7);
        }
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
