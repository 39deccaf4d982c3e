package dk.overblik.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Page;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.writing.Original;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.graft.Graft;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraftedWorkbookTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(value = Original.class, names = "ODD", mode = EnumSource.Mode.EXCLUDE)
    void exactlyOneTabIsSelectedAndActive(Original kind) throws Exception {
        try (XSSFWorkbook workbook = opened(grafted(kind.in(folder)))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getFirstVisibleTab()).isZero();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertThat(workbook.getSheetAt(i).isSelected()).isEqualTo(i == 0);
            }
        }
    }

    @Test
    void namesStayWithTheirSheets() throws Exception {
        try (XSSFWorkbook workbook = opened(grafted(Original.NAMES_AND_PROPERTIES.in(folder)))) {
            TreeMap<String, String> names = new TreeMap<>();
            for (XSSFName name : workbook.getAllNames()) {
                names.put(
                        name.getSheetIndex() + " " + name.getNameName(), name.getRefersToFormula());
            }
            assertThat(names)
                    .containsEntry("0 _xlnm._FilterDatabase", "'Overblik & co'!$A$4:$C$8")
                    // A page that one sheet of paper holds repeats no headings.
                    .doesNotContainKey("0 _xlnm.Print_Titles")
                    .containsEntry("1 _xlnm._FilterDatabase", "Et!$A$1:$B$5")
                    .containsEntry("2 _xlnm.Print_Area", "'To & tre'!$A$1:$B$4")
                    .containsEntry("2 _xlnm.Print_Titles", "'To & tre'!$1:$2")
                    .containsEntry("-1 ov_Overblik_co", "'Overblik & co'!$A$4:$C$8")
                    .containsEntry("-1 TitleRegion1.A4.C8.1", "'Overblik & co'!$A$4")
                    .hasSize(6);
        }
    }

    @Test
    void theUsersPropertiesAreKept() throws Exception {
        try (XSSFWorkbook workbook = opened(grafted(Original.NAMES_AND_PROPERTIES.in(folder)))) {
            var properties = workbook.getProperties().getCustomProperties();
            assertThat(properties.getProperty("Sag").getLpwstr()).isEqualTo("2025-1 & <2>");
            assertThat(properties.getProperty("Antal").getI4()).isEqualTo(3);
            assertThat(properties.getProperty("Overblik.version").getLpwstr()).isEqualTo("1 & <2>");
        }
    }

    @Test
    void macrosAreKept() throws Exception {
        try (XSSFWorkbook workbook = opened(grafted(Original.MACROS.in(folder)))) {
            assertThat(workbook.isMacroEnabled()).isTrue();
        }
    }

    @Test
    void aPageIsReadBackAsItWasMeant() throws Exception {
        try (XSSFWorkbook workbook = opened(grafted(Original.OPENPYXL.in(folder)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.isDisplayGridlines()).isFalse();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 4);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getActiveCell()).hasToString("A1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getLeft()).endsWith("Overblik && co: Overblik && <mere>");
            assertThat(sheet.getColumnWidth(0)).isEqualTo((int) (30.7109375 * 256));
            assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(15);
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(cell(sheet, 1, 0).getStringCellValue()).isEqualTo(" Maj 2025 ");
            XSSFCell share = cell(sheet, 8, 2);
            assertThat(share.getCellFormula()).isEqualTo("1/8");
            assertThat(share.getNumericCellValue()).isEqualTo(0.125);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            XSSFCell missing = cell(sheet, 4, 2);
            assertThat(missing.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
            assertThat(missing.getStringCellValue()).isEqualTo(".");
            assertThat(missing.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(cell(sheet, 4, 0).getHyperlink().getLocation()).isEqualTo("'Data '!A1");
        }
    }

    @Test
    void theOriginalsOwnLooksStayAsTheyWere() throws Exception {
        Path original = Original.OPENPYXL.in(folder);
        try (XSSFWorkbook before = opened(original);
                XSSFWorkbook after = opened(grafted(original))) {
            for (int i = 0; i < before.getNumCellStyles(); i++) {
                var kept = after.getCellStyleAt(i);
                assertThat(kept.getCoreXf().toString())
                        .isEqualTo(before.getCellStyleAt(i).getCoreXf().toString());
                assertThat(kept.getFont().getCTFont().toString())
                        .isEqualTo(before.getCellStyleAt(i).getFont().getCTFont().toString());
                assertThat(kept.getDataFormatString())
                        .isEqualTo(before.getCellStyleAt(i).getDataFormatString());
            }
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private static XSSFWorkbook opened(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private Path grafted(Path original) throws Exception {
        Path result = folder.resolve("resultat.xlsx");
        String source = XlsxReader.read(original).get(0).name();
        List<Page> pages = List.of(WorkbookFiles.page("Overblik & co", source));
        ResultProperties marks = ResultProperties.none().with("version", "1 & <2>");
        Graft.write(original, pages, marks, result);
        return result;
    }
}
