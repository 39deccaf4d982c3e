package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table can be linked to by a name, which covers its headings and lines. */
class LinkedTablesTest {

    static List<Path> overviews() throws IOException {
        return RecalculationTest.overviews();
    }

    @Test
    void theNamesOfSeveralTablesOnASheetAreNumbered() throws IOException {
        assertThat(names("hedensted-resultatmaal-2017-kvt3 - overblik.xlsx"))
                .containsEntry("ov_Udgifter", "'Udgifter'!$A$5:$E$7")
                .containsEntry("ov_Udgifter_2", "'Udgifter'!$A$13:$I$22");
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void aNameCoversHeadingsAndLines(Path overview) throws IOException {
        try (XSSFWorkbook workbook = read(overview)) {
            int tables = 0;
            for (XSSFName name : workbook.getAllNames()) {
                if (name.getNameName().startsWith("ov_")) {
                    tables++;
                    AreaReference cells =
                            workbook.getCreationHelper()
                                    .createAreaReference(name.getRefersToFormula());
                    Sheet sheet = workbook.getSheet(name.getSheetName());
                    assertThat(text(sheet, cells.getLastCell().getRow(), 0))
                            .as(name.getNameName())
                            .isNotBlank();
                    assertThat(text(sheet, cells.getLastCell().getRow() + 1, 0)).isEmpty();
                    assertHeaded(sheet, cells);
                }
            }
            assertThat(tables).isPositive();
        }
    }

    /** Every column has a heading in one of the rows above the first figure. */
    private static void assertHeaded(Sheet sheet, AreaReference cells) {
        CellReference first = cells.getFirstCell();
        for (int column = 0; column <= cells.getLastCell().getCol(); column++) {
            String headings =
                    text(sheet, first.getRow(), column) + text(sheet, first.getRow() + 1, column);
            assertThat(headings).as(sheet.getSheetName() + column).isNotBlank();
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue();
    }

    private static Map<String, String> names(String overview) throws IOException {
        Map<String, String> names = new TreeMap<>();
        try (XSSFWorkbook workbook = read(Run.OVERVIEWS.resolve(overview))) {
            workbook.getAllNames()
                    .forEach(name -> names.put(name.getNameName(), name.getRefersToFormula()));
        }
        return names;
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
