package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.TextWidth;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.council.MapReading;
import dk.overblik.vocabulary.MapTile;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table on several municipalities looks like on a screen: headings, buttons, bars. */
class CouncilButtonsAndBarsTest {

    private static final List<MapTile> TILES = VocabularyReader.mapTiles();
    private static final double BOLD_POINTS = 9;

    /** Excel's button is 17 pixels wide, a character 7, an indent 9. */
    private static final double BUTTON_INDENTS = 2;

    private static final double BUTTON_CHARACTERS = 17 / 7.0;

    @TempDir Path folder;

    /** The largest one would leave no other to be seen in persons; of few, percent only leaps. */
    @ParameterizedTest
    @CsvSource({"300, Udvikling i pct.", "50, Udvikling i pct.", "49, Udvikling i antal"})
    void barsCompareWhatIsComparable(int smallest, String heading) throws IOException {
        XSSFSheet sheet = sheet("Kommuneoversigt", smallest);
        Map<Integer, String> headings = headings(sheet);
        List<String> barred = new ArrayList<>();
        SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            ConditionalFormatting each = all.getConditionalFormattingAt(i);
            ConditionalFormattingRule rule = each.getRule(0);
            if (rule.getConditionType() == ConditionType.DATA_BAR) {
                for (CellRangeAddress range : each.getFormattingRanges()) {
                    barred.add(headings.get(range.getFirstColumn()));
                }
            }
        }
        assertThat(barred).isNotEmpty().allMatch(each -> each.startsWith(heading));
    }

    /** A heading ends before the button, and no word of it is wider than what is left. */
    @ParameterizedTest
    @ValueSource(strings = {"Kommuneoversigt", "Grundlag"})
    void noButtonLiesOnAHeading(String name) throws IOException {
        XSSFSheet sheet = sheet(name, 300);
        assertThat(sheet.getCTWorksheet().getAutoFilter()).isNotNull();
        CellRangeAddress filter =
                CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
        for (int i = filter.getFirstColumn(); i <= filter.getLastColumn(); i++) {
            XSSFCell cell = sheet.getRow(filter.getFirstRow()).getCell(i);
            String heading = cell.getStringCellValue();
            double width = sheet.getColumnWidth(i) / 256.0;
            double word = TextWidth.widestWord(heading, BOLD_POINTS, true);
            int indent = cell.getCellStyle().getIndention();
            if (cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT) {
                assertThat((double) indent).as(heading).isGreaterThanOrEqualTo(BUTTON_INDENTS);
            }
            assertThat(word + BUTTON_CHARACTERS).as(heading).isLessThanOrEqualTo(width);
        }
    }

    /** LibreOffice, which draws columns widest, shows 1181 pixels of a sheet beside its bars. */
    @Test
    void theWholeMapIsOnASmallScreen() throws IOException {
        XSSFSheet map = sheet("Danmarkskort", 300);
        double pixels = 0;
        int last = TILES.stream().mapToInt(MapTile::column).max().orElseThrow();
        for (int i = 0; i < last; i++) {
            pixels += map.getColumnWidth(i) / 256.0 * 7 * 1.11;
        }
        assertThat(pixels).isLessThanOrEqualTo(1181);
    }

    /** What the colours mean does not stand on the names below; an earlier result's is lower. */
    @Test
    void theKeyStandsApartFromTheNames() throws IOException {
        XSSFSheet map = sheet("Danmarkskort", 300);
        XSSFWorkbook workbook = map.getWorkbook();
        int meaning = 0;
        while (!said(map, meaning, 9).startsWith("Jo mørkere")) {
            meaning++;
        }
        for (int column = 8; column < 14; column++) {
            assertThat(said(map, meaning + 1, column)).isEmpty();
        }
        MapReading now = read(workbook);
        for (int row = meaning + 2; row >= 5; row--) {
            for (int column = 9; column <= 10; column++) {
                String text = said(map, row - 2, column);
                map.getRow(row).createCell(column).setCellValue(text);
            }
        }
        map.getRow(4).getCell(10).setBlank();
        MapReading earlier = read(workbook);
        assertThat(earlier.keys()).isEqualTo(now.keys()).hasSize(5);
        assertThat(earlier.keys()).noneMatch(key -> key.words().isEmpty());
        assertThat(earlier.meaning()).isEqualTo(now.meaning()).startsWith("Jo mørkere");
    }

    private static String said(XSSFSheet sheet, int row, int column) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        return cell == null
                ? ""
                : cell.getCellType() == CellType.FORMULA
                        ? cell.getRichStringCellValue().getString()
                        : cell.toString();
    }

    private MapReading read(XSSFWorkbook workbook) throws IOException {
        Path saved = folder.resolve("gemt.xlsx");
        try (OutputStream out = Files.newOutputStream(saved)) {
            workbook.write(out);
        }
        return XlsxReader.read(saved).stream()
                .filter(sheet -> sheet.name().equals("Danmarkskort"))
                .flatMap(sheet -> MapReading.of(sheet.grid(), TILES).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Map<Integer, String> headings(XSSFSheet sheet) {
        CellRangeAddress filter =
                CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
        Map<Integer, String> headings = new TreeMap<>();
        for (int i = 0; i <= filter.getLastColumn(); i++) {
            headings.put(i, sheet.getRow(filter.getFirstRow()).getCell(i).getStringCellValue());
        }
        return headings;
    }

    private XSSFSheet sheet(String name, int smallest) throws IOException {
        DatedExport export = new DatedExport();
        int size = smallest;
        for (String area : List.of("Samsø", "Odder", "Hedensted", "Horsens", "Aarhus")) {
            export.add(area, "Sygedagpenge", "2025M07", size);
            export.add(area, "Sygedagpenge", "2026M07", size + size / 20 + 3);
            size *= 5;
        }
        Path written = export.write(folder, "juli.csv");
        Run run = Run.of("--kommune", "alle", written);
        assertThat(run.code()).as(run.err()).isZero();
        Path made = folder.resolve("juli - overblik").resolve("juli - kommuner.xlsx");
        try (InputStream in = Files.newInputStream(made)) {
            return new XSSFWorkbook(in).getSheet(name);
        }
    }
}
