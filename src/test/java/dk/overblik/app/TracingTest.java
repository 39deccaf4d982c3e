package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Every figure on the overview leads to the export's own cell in two steps. */
class TracingTest {

    private static final Pattern REFERENCE =
            Pattern.compile("'?([^'!(),]+)'?!\\$?([A-Z]+)\\$?(\\d+)");
    private static final int LINK_COLUMN = 7;

    @Test
    void everyFigureLeadsThroughTheBasisToTheCellThatTheLinkNames() throws IOException {
        try (InputStream in =
                        Files.newInputStream(
                                Run.OVERVIEWS.resolve("hedensted-2017-09 - overblik.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet basis = workbook.getSheet("Grundlag");
            Set<Integer> rows = new HashSet<>();
            for (Row row : workbook.getSheet("Overblik")) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && cell.getColumnIndex() > 0) {
                        rows.addAll(basisRows(cell));
                    }
                }
            }
            assertThat(rows).hasSize(2 * 17 * 4);
            for (int row : rows) {
                assertLeadsToExport(basis.getRow(row));
            }
        }
    }

    private static List<Integer> basisRows(Cell cell) {
        Matcher references = REFERENCE.matcher(cell.getCellFormula());
        List<Integer> rows =
                references
                        .results()
                        .peek(found -> assertThat(found.group(1)).isEqualTo("Grundlag"))
                        .map(found -> Integer.parseInt(found.group(3)) - 1)
                        .toList();
        assertThat(rows).as(cell.getCellFormula()).isNotEmpty();
        return rows;
    }

    private static void assertLeadsToExport(Row row) {
        Matcher reference = REFERENCE.matcher(row.getCell(4).getCellFormula());
        assertThat(reference.find()).isTrue();
        String sheet = reference.group(1);
        String address = reference.group(2) + reference.group(3);
        assertThat(sheet).isEqualTo(row.getCell(6).getStringCellValue());
        Cell link = row.getCell(LINK_COLUMN);
        assertThat(link.getStringCellValue()).isEqualTo(address);
        assertThat(link.getHyperlink().getAddress().replace("'", ""))
                .isEqualTo(sheet + "!" + address);
        assertThat(row.getSheet().getWorkbook().getSheet(sheet)).isNotNull();
    }
}
