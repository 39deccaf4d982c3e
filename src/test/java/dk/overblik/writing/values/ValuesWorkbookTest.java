package dk.overblik.writing.values;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.excel.XlsReader;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.writing.Schemas;
import dk.overblik.writing.WorkbookFiles;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuesWorkbookTest {

    @TempDir private Path folder;

    @Test
    void valuesAreReadAsTheyWereWritten() throws Exception {
        Sheet held = held("Data", false);
        Path file = folder.resolve("holdt.xlsx");
        assertThat(ValuesWorkbook.write(List.of(held), file)).containsExactly("Data");
        assertThat(XlsxReader.read(file)).hasSize(1);
        Sheet read = XlsxReader.read(file).get(0);
        assertThat(WorkbookFiles.cells(read)).isEqualTo(WorkbookFiles.cells(held));
        assertThat(read.hiddenLines()).isEqualTo(held.hiddenLines());
    }

    @Test
    void whatAnOldWorkbookHeldIsKept() throws Exception {
        List<Sheet> held = XlsReader.read(WorkbookFiles.stored("libreoffice-rich.xls", folder));
        Path file = folder.resolve("holdt.xlsx");
        ValuesWorkbook.write(held, file);
        List<Sheet> read = XlsxReader.read(file);
        for (int i = 1; i < held.size(); i++) {
            assertThat(WorkbookFiles.cells(read.get(i)))
                    .isEqualTo(WorkbookFiles.cells(held.get(i)));
            assertThat(read.get(i).hidden()).isEqualTo(held.get(i).hidden());
        }
    }

    @Test
    void namesAreMadeLegalAndDifferent() throws Exception {
        Path file = folder.resolve("holdt.xlsx");
        List<Sheet> sheets =
                List.of(
                        held("", false),
                        held("data", true),
                        held("a/b:c", false),
                        held("'x'", false));
        assertThat(ValuesWorkbook.write(sheets, file))
                .containsExactly("Data", "data (2)", "a b c", "x");
        assertThat(XlsxReader.read(file))
                .extracting(Sheet::hidden)
                .containsExactly(false, true, false, false);
    }

    @Test
    void itIsPrintedOnPaperThatFitsWithItsHeadingsOnEachSheet() throws Exception {
        Path file = folder.resolve("holdt.xlsx");
        ValuesWorkbook.write(List.of(list("smal's", 4), list("bred", 12), list("vid", 60)), file);
        assertThat(Schemas.errors(file)).isEmpty();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook)
                    .extracting(ValuesWorkbookTest::paper)
                    .containsExactly("PORTRAIT 73", "LANDSCAPE 73", "LANDSCAPE fit");
            assertThat(workbook)
                    .extracting(sheet -> sheet.getRepeatingRows().formatAsString())
                    .containsOnly("3:3");
        }
    }

    private static String paper(org.apache.poi.ss.usermodel.Sheet sheet) {
        var setup = sheet.getPrintSetup();
        return (setup.getLandscape() ? "LANDSCAPE " : "PORTRAIT ")
                + (sheet.getFitToPage() ? "fit" : setup.getScale());
    }

    /** A title, a blank row, headings, and figures under them. */
    private static Sheet list(String name, int columns) {
        GridBuilder grid = new GridBuilder(new TextTable());
        grid.text(0, 0, "Offentligt forsørgede");
        for (int row = 2; row < 100; row++) {
            for (int column = 0; column < columns; column++) {
                grid.text(row, column, row == 2 ? "Antal pers." : "1.234");
            }
        }
        return new Sheet(name, false, grid.build(), List.of(), new Sheet.HiddenLines(new BitSet()));
    }

    @Test
    void theWorkbookSaysItsTitleAndThatItIsDanish() throws Exception {
        Path file = folder.resolve("holdt.xlsx");
        ValuesWorkbook.write(List.of(held("a", false)), file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Overblik");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("da-DK");
        }
    }

    @Test
    void oneSheetIsAlwaysSeen() throws Exception {
        Path file = folder.resolve("holdt.xlsx");
        ValuesWorkbook.write(List.of(held("a", true)), file);
        assertThat(XlsxReader.read(file).get(0).hidden()).isFalse();
    }

    @Test
    void theWorkbookFollowsTheSchemasAndAlwaysHasTheSameBytes() throws Exception {
        Path file = folder.resolve("holdt.xlsx");
        ValuesWorkbook.write(List.of(held("a", false), held("b", true)), file);
        assertThat(Schemas.errors(file)).isEmpty();
        byte[] once = Files.readAllBytes(file);
        ValuesWorkbook.write(List.of(held("a", false), held("b", true)), file);
        assertThat(file).hasBinaryContent(once);
    }

    private static Sheet held(String name, boolean hidden) {
        GridBuilder grid = new GridBuilder(new TextTable());
        grid.text(0, 0, "Område");
        grid.text(0, 1, " 1.234,5 ");
        grid.text(0, 2, "=1+1");
        grid.text(0, 3, "a\r\n_x000D_\u0007 <&> æøå 😀");
        grid.number(2, 0, 0.1, Cell.Shown.PLAIN);
        grid.number(2, 1, 0.028, Cell.Shown.PERCENT);
        grid.number(2, 2, -1e-7, Cell.Shown.PLAIN);
        grid.day(2, 3, LocalDate.of(2025, 5, 31));
        grid.truth(3, 0, true);
        grid.fault(3, 2, "#N/A");
        Grid built = grid.build();
        BitSet hiddenRows = new BitSet();
        hiddenRows.set(2);
        return new Sheet(name, hidden, built, List.of(), new Sheet.HiddenLines(hiddenRows));
    }
}
