package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every overview, screen readers find the headings of each table that others can link to. */
final class HeadingNamesTest {

    static List<Path> overviews() throws IOException {
        return MarkedCellsTest.overviews();
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void eachTableSaysWhereItsHeadingsAre(Path overview) throws Exception {
        try (var in = Files.newInputStream(overview);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<XSSFName> headings = named(workbook, "TitleRegion").toList();
            assertThat(headings).hasSize((int) named(workbook, "ov_").count()).isNotEmpty();
            for (XSSFName name : headings) {
                String[] parts = name.getNameName().split("\\.", -1);
                CellReference cell = new CellReference(name.getRefersToFormula());
                XSSFSheet sheet = workbook.getSheet(cell.getSheetName());
                assertThat(workbook.getSheetIndex(sheet) + 1).isEqualTo(Integer.parseInt(parts[3]));
                assertThat(new CellReference(cell.getRow(), cell.getCol()).formatAsString())
                        .isEqualTo(parts[1]);
                CellReference last = new CellReference(parts[2]);
                assertThat(text(sheet, cell.getRow(), cell.getCol())).isNotEmpty();
                assertThat(text(sheet, cell.getRow(), cell.getCol() + 1)).isNotEmpty();
                assertThat(text(sheet, last.getRow(), 0)).isNotEmpty();
            }
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static Stream<XSSFName> named(XSSFWorkbook workbook, String beginning) {
        return workbook.getAllNames().stream()
                .filter(name -> name.getNameName().startsWith(beginning));
    }
}
