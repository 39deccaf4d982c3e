package dk.overblik.writing.graft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Page;
import dk.overblik.sheet.Range;
import dk.overblik.writing.Original;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeNamesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Overblik, ov_Overblik",
        "Resultatmål, ov_Resultatmål",
        "Overblik (2), ov_Overblik_2",
        "'A b, c & d', ov_A_b_c_d",
        "'A1', ov_A1",
        "'R1C1', ov_R1C1"
    })
    void aSheetGivesALegalName(String sheet, String name) throws IOException {
        DefinedNames given =
                new DefinedNames.RangeNames(List.of()).of(List.of(page(sheet, 1))).get(0);
        assertThat(given.name()).isEqualTo(name);
        assertThat(given.reference()).isEqualTo("'" + sheet + "'!$A$1:$C$3");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            // Apache POI refuses what Excel refuses.
            workbook.createName().setNameName(name);
        }
    }

    @Test
    void eachTableHasItsOwnNameAndNoneIsTaken() {
        DefinedNames.RangeNames names =
                new DefinedNames.RangeNames(List.of("OV_UDGIFTER_2", "ov_mål"));
        assertThat(names.of(List.of(page("Udgifter", 3), page("Mål", 1), page("Udgifter (3)", 1))))
                .extracting(DefinedNames::name)
                .containsExactly(
                        "ov_Udgifter",
                        "ov_Udgifter_3",
                        "ov_Udgifter_4",
                        "ov_Mål_2",
                        "ov_Udgifter_3_2");
    }

    /** Names, also those of one sheet alone, and tables share one list of names in Excel. */
    @Test
    void namesAndTablesOfTheOriginalAreLeftToIt() throws Exception {
        Path result = folder.resolve("resultat.xlsx");
        Graft.write(original(), List.of(page("Overblik", 3)), ResultProperties.none(), result);
        try (InputStream in = Files.newInputStream(result);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getName("ov_overblik").getRefersToFormula()).isEqualTo("Data!$A$1");
            assertThat(workbook.getName("ov_Overblik_2").getSheetIndex()).isEqualTo(1);
            assertThat(workbook.getTable("ov_Overblik_3").getSheetName()).isEqualTo("Data");
            for (int number = 4; number <= 6; number++) {
                assertThat(workbook.getName("ov_Overblik_" + number).getRefersToFormula())
                        .startsWith("'Overblik'!$A$");
            }
            assertThat(workbook.getAllNames())
                    .filteredOn(name -> SheetNames.key(name.getNameName()).startsWith("ov_"))
                    .hasSize(5);
        }
    }

    private Path original() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Data");
        Original.filled(sheet);
        XSSFTable table =
                sheet.createTable(
                        workbook.getCreationHelper()
                                .createAreaReference(
                                        new CellReference("A1"), new CellReference("B5")));
        table.setName("ov_Overblik_3");
        table.setDisplayName("ov_Overblik_3");
        var everywhere = workbook.createName();
        everywhere.setNameName("ov_overblik");
        everywhere.setRefersToFormula("Data!$A$1");
        var onSheet = workbook.createName();
        onSheet.setNameName("ov_Overblik_2");
        onSheet.setSheetIndex(0);
        onSheet.setRefersToFormula("Data!$A$2");
        return WorkbookFiles.saved(workbook, folder.resolve("data.xlsx"));
    }

    private static Page page(String name, int tables) {
        Range table = new Range(0, 0, 2, 2);
        return WorkbookFiles.page(name, name).withTables(Collections.nCopies(tables, table));
    }
}
