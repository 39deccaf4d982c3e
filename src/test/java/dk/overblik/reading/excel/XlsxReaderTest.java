package dk.overblik.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTest {

    private static final String SUM = "Number[value=13455.0, shown=PLAIN]";

    @TempDir private Path folder;

    @Test
    void readsEveryKindOfCell() throws Exception {
        Grid grid =
                grid(
                        """
                        <row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c>\
                        <c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>1,5x</v></c>\
                        <c r="E1" t="inlineStr"><is><t>inde</t></is></c><c r="F1" t="d"><v>2025-05-31T00:00:00</v></c>\
                        <c r="G1"><f>A1</f><v>-2.5E-3</v></c></row>\
                        """);
        assertThat(row(grid, 0))
                .containsExactly(
                        number(1.5),
                        new Cell.Truth(true),
                        new Cell.Fault("#N/A"),
                        new Cell.Text("1,5x"),
                        new Cell.Text("inde"),
                        new Cell.Day(LocalDate.of(2025, 5, 31)),
                        number(-0.0025));
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsNotBlank() throws Exception {
        Grid grid = grid("<row><c><f>1+1</f></c><c t=\"str\"><f>\"\"</f><v></v></c><c/></row>");
        assertThat(row(grid, 0)).containsExactly(new Cell.Fault(Cell.Fault.NEVER_CALCULATED));
    }

    @Test
    void cellsAndRowsWithoutAnAddressFollowTheOneBefore() throws Exception {
        Grid grid =
                grid(
                        "<row r=\"2\"><c><v>1</v></c><c r=\"D2\"><v>2</v></c><c><v>3</v></c></row>"
                                + "<row><c><v>4</v></c></row><row><c r=\"B9\"><v>5</v></c></row>");
        assertThat(grid.cell(1, 0)).isEqualTo(number(1));
        assertThat(grid.cell(1, 3)).isEqualTo(number(2));
        assertThat(grid.cell(1, 4)).isEqualTo(number(3));
        assertThat(grid.cell(2, 0)).isEqualTo(number(4));
        assertThat(grid.cell(8, 1)).isEqualTo(number(5));
    }

    @Test
    void cellsOutOfOrderAreSorted() throws Exception {
        Grid grid =
                grid(
                        "<row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"A2\"><v>3</v></c></row><row"
                                + " r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        assertThat(grid.size()).isEqualTo(3);
        assertThat(row(grid, 0)).startsWith(number(1));
        assertThat(row(grid, 1)).containsExactly(number(3), number(4));
    }

    /** Programs that give a cell another value may leave the text that stood in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='n'><v>7</v><is><t>x</t></is></c>",
                "<c r='A1'><is><t>x</t></is><v>7</v></c>"
            })
    void aTextThatItsTypeDoesNotNameIsNotRead(String cell) throws Exception {
        Grid grid = grid("<row r=\"1\">" + cell.replace('\'', '"') + "</row>");
        assertThat(row(grid, 0)).containsExactly(number(7));
    }

    /** Excel repairs such files; whatever it keeps, nobody knows what was meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'><v>1</v></c><c r='A1'><v>2</v></c>",
                "<c r='A1'><v>1</v></c><c r='A1'><v>2</v></c><c r='A1'><v>2</v></c>",
                "<c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='A1'><v>3</v></c>",
                "<c r='A1'><v>1</v></c></row><row r='2'/><row r='1'><c r='A1'><v>2</v></c>",
                "<c r='A1'><v>1</v></c></row><row r='1'><c><v>2</v></c>",
                "<c r='A1'><v>1</v></c><c r='A1' t='str'><v>x</v></c>",
                "<c r='A1'><v>1</v></c><c r='A1' t='b'><v>1</v></c>",
                "<c r='A1'><v>1</v></c><c r='A1'><f>1+1</f></c>",
                "<c r='A1'><v>1</v><v>2</v></c>",
                "<c r='A1'><v>1</v><v></v></c>",
                "<c r='A1' t='inlineStr'><is><t>x</t></is><v>2</v></c>",
                "<c r='A1' t='inlineStr'><is><t>x</t></is><is><t>y</t></is></c>"
            })
    void aCellThatIsWrittenTwiceHasNoValue(String cells) throws Exception {
        Grid grid = grid("<row r=\"1\">" + cells.replace('\'', '"') + "</row>");
        assertThat(grid.cell(0, 0)).isEqualTo(new Cell.Fault(Cell.Fault.WRITTEN_TWICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'><v>1</v></c><c r='A1'><v>1.0</v></c>",
                "<c r='A1'><v>1</v></c><c r='A1'/>",
                "<c r='A1'><v>1</v><extLst><ext><v>2</v></ext></extLst></c>"
            })
    void aCellThatSaysTheSameTwiceHasItsValue(String cells) throws Exception {
        Grid grid = grid("<row r=\"1\">" + cells.replace('\'', '"') + "</row>");
        assertThat(row(grid, 0)).containsExactly(number(1));
    }

    @Test
    void whatMergedCellsCoverIsNotThere() throws Exception {
        Sheet sheet =
                read(RawPackage.withSheet(
                                """
                                <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>\
                                <row r="2"><c r="A2"><v>3</v></c></row></sheetData>\
                                <mergeCells><mergeCell ref="A1:B1"/></mergeCells>\
                                """))
                        .get(0);
        assertThat(WorkbookFiles.cells(sheet))
                .map(cell -> cell.split(" ", 3)[1])
                .containsExactly("A1", "A2");
    }

    @Test
    void runsAreJoinedAndReadingAidsLeftOut() throws Exception {
        RawPackage file =
                RawPackage.withRows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
                        .with(
                                "xl/sharedStrings.xml",
                                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><t>Et"
                                        + " </t></r><r><rPr/><t>to</t></r><rPh sb=\"0\""
                                        + " eb=\"1\"><t>ni</t></rPh></si><si><t xml:space=\"preserve\">"
                                        + " a_x000D_b&#10;c </t></si></sst>")
                        .replaced(
                                "xl/_rels/workbook.xml.rels",
                                "</Relationships>",
                                "<Relationship Id=\"rId2\""
                                        + " Type=\"http://schemas.openxmlformats.org/"
                                        + "officeDocument/2006/relationships/sharedStrings\""
                                        + " Target=\"/xl/sharedStrings.xml\"/></Relationships>");
        assertThat(row(read(file).get(0).grid(), 0))
                .containsExactly(new Cell.Text("Et to"), new Cell.Text(" a\rb\nc "));
    }

    @Test
    void mergedCellsAndHiddenLinesAreKnown() throws Exception {
        Sheet sheet =
                read(RawPackage.withSheet(
                                """
                                <cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="9"/>\
                                <col min="6" max="99999" width="0"/><col min="0" max="0" hidden="1"/></cols>\
                                <sheetData><row r="1" hidden="1"/><row r="2" ht="0"/><row r="3" ht="15"/>\
                                <row r="4" hidden="true"><c><v>1</v></c></row></sheetData>\
                                <mergeCells><mergeCell ref="B2:D5"/></mergeCells>\
                                """))
                        .get(0);
        assertThat(sheet.merged()).containsExactly(new Range(1, 1, 4, 3));
        assertThat(List.of(0, 1, 3)).allMatch(sheet.hiddenLines()::hasRow);
        assertThat(sheet.hiddenLines().hasRow(2)).isFalse();
        assertThat(List.of(1, 2, 5, 16_383)).allMatch(sheet.hiddenLines()::hasColumn);
        assertThat(List.of(0, 3, 4)).noneMatch(sheet.hiddenLines()::hasColumn);
    }

    @Test
    void prefixesAndOddPartNamesDoNotMatter() throws Exception {
        RawPackage file = RawPackage.withRows("<row><c><v>7</v></c></row>");
        for (String part : List.copyOf(file.parts().keySet())) {
            file.changed(part, RawPackage::prefixed);
        }
        file.renamed("xl/worksheets/sheet1.xml", "XL\\ark\\et ark.bin")
                .replaced(
                        "xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "ark/et%20ark.bin");
        assertThat(row(read(file).get(0).grid(), 0)).containsExactly(number(7));
    }

    @Test
    void sheetsAreReadInTheirOrderAlsoHiddenOnes() throws Exception {
        List<Sheet> sheets = XlsxReader.read(WorkbookFiles.stored("openpyxl-rich.xlsx", folder));
        assertThat(sheets)
                .extracting(Sheet::name)
                .containsExactly("Data ", "O'Hara", "Tabel", "Meget skjult");
        assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true, false, true);
    }

    @Test
    void datesAndPercentAreToldByTheirFormat() throws Exception {
        Grid grid =
                XlsxReader.read(WorkbookFiles.stored("openpyxl-rich.xlsx", folder)).get(0).grid();
        assertThat(grid.cell(1, 3)).isEqualTo(number(0));
        assertThat(grid.cell(2, 4)).isEqualTo(new Cell.Number(0.005, Cell.Shown.PERCENT));
        assertThat(grid.cell(1, 5)).isEqualTo(new Cell.Day(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void theCalendarFrom1904IsHonoured() throws Exception {
        Grid grid =
                XlsxReader.read(WorkbookFiles.stored("openpyxl-1904.xlsx", folder)).get(0).grid();
        assertThat(grid.cell(0, 0)).isEqualTo(new Cell.Day(LocalDate.of(2025, 5, 1)));
        assertThat(grid.cell(1, 0)).isEqualTo(new Cell.Day(LocalDate.of(1904, 1, 1)));
        assertThat(grid.cell(2, 0)).isEqualTo(number(12));
    }

    @Test
    void twoProgramsThatSavedTheSameWorkbookAreReadAlike() throws Exception {
        List<Sheet> one = XlsxReader.read(WorkbookFiles.stored("openpyxl-rich.xlsx", folder));
        List<Sheet> other = XlsxReader.read(WorkbookFiles.stored("libreoffice-rich.xlsx", folder));
        assertThat(WorkbookFiles.cells(other.get(2))).isEqualTo(WorkbookFiles.cells(one.get(2)));
        // The one never calculates.
        assertThat(WorkbookFiles.cells(other.get(0)))
                .containsExactlyElementsOf(
                        WorkbookFiles.cells(one.get(0)).stream()
                                .map(cell -> cell.replace("Fault[code==]", SUM))
                                .toList());
        assertThat(other.get(0).merged()).isEqualTo(one.get(0).merged());
        assertThat(other.get(0).hiddenLines()).isEqualTo(one.get(0).hiddenLines());
    }

    private List<Sheet> read(RawPackage file) throws Exception {
        return XlsxReader.read(file.in(folder));
    }

    private Grid grid(String rows) throws Exception {
        return read(RawPackage.withRows(rows)).get(0).grid();
    }

    private static List<Cell> row(Grid grid, int row) {
        return java.util.stream.IntStream.range(0, grid.columns())
                .mapToObj(column -> grid.cell(row, column))
                .toList();
    }

    private static Cell number(double value) {
        return new Cell.Number(value, Cell.Shown.PLAIN);
    }

    /** Its names are taken although it has no cells to read. */
    @Test
    void aSheetThatIsAChartIsNamedAndNotRead() throws Exception {
        Path file = WorkbookFiles.stored("xlsxwriter-rich.xlsx", folder);
        assertThat(XlsxReader.sheetNames(file)).contains("Diagram");
        assertThat(XlsxReader.read(file)).extracting(Sheet::name).doesNotContain("Diagram");
    }
}
