package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A settings workbook helps with filling it in, and what helps is no setting. */
class OfferedSettingsTest {

    private static final String PERIOD = "juni 2024";

    @TempDir Path folder;

    private final DataFormatter shown = new DataFormatter(Locale.forLanguageTag("da-DK"));

    @Test
    void whatCanBeChosenIsRightWhereItIsChosen() throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        List<String> seen = new ArrayList<>();
        try (XSSFWorkbook workbook = FilledSettings.open(settings.file())) {
            for (String sheet :
                    List.of("Indstillinger", "Ydelser", "Mål", "Budget", "Regler", "Svar")) {
                for (DataValidation list : workbook.getSheet(sheet).getDataValidations()) {
                    // Whatever else may be written too: it is read and judged by us.
                    assertThat(list.getShowErrorBox()).isFalse();
                    List<String> offered = offered(workbook, list);
                    assertThat(offered).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
                    for (CellRangeAddress cells : list.getRegions().getCellRangeAddresses()) {
                        String heading = above(workbook.getSheet(sheet), cells);
                        seen.add(sheet + ": " + heading + ": " + offered.get(0));
                    }
                }
            }
        }
        assertThat(seen)
                .contains(
                        "Indstillinger: Kommune: Hele landet",
                        "Indstillinger: Sammenlign: Hele landet",
                        "Ydelser: Ydelse: A-dagpenge",
                        "Mål: Ydelser: A-dagpenge",
                        "Mål: Regel: merfald i forhold til Hele landet",
                        "Budget: Ydelse: A-dagpenge",
                        "Svar: Område: Hele landet")
                .anyMatch(line -> line.startsWith("Mål: Måling: "))
                .anyMatch(line -> line.startsWith("Regler: Slags: "))
                .anyMatch(line -> line.startsWith("Svar: Måling: "));
    }

    @Test
    void everyRuleAndKindThatIsOfferedIsUnderstood() throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        List<String> rules;
        try (XSSFWorkbook workbook = FilledSettings.open(settings.file())) {
            rules = column(workbook.getSheet("Navne"), "Regler for mål");
        }
        int row = settings.below("Mål", "Mål");
        for (String rule : rules) {
            settings.fill("Mål", "A" + row, "Mål " + row);
            settings.fill("Mål", "B" + row, "Kontanthjælp");
            boolean levels = rule.startsWith("på niveau");
            settings.fill(
                    "Mål",
                    "C" + row,
                    levels
                            ? "Fuldtidspersoner i pct. af arbejdsstyrken"
                            : "Antal fuldtidspersoner");
            settings.fill("Mål", "D" + row, rule);
            if (!levels) {
                settings.fill("Mål", "E" + row, "2");
            }
            row++;
        }
        Run run = settings.convert("--kommune", "Odder");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void theGreyExamplesAreNotRead() throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        try (XSSFWorkbook workbook = FilledSettings.open(settings.file())) {
            for (String sheet :
                    List.of("Mål", "Ydelser som en", "Områdegrupper", "Budget", "Svar")) {
                XSSFSheet read = workbook.getSheet(sheet);
                int heading = settings.below(sheet, shown.formatCellValue(heading(read))) - 2;
                Row example = read.getRow(heading - 1);
                assertThat(example.getPhysicalNumberOfCells()).as(sheet).isGreaterThan(1);
                assertThat(shown.formatCellValue(example.getCell(0))).as(sheet).isNotBlank();
            }
        }
        Run run = settings.convert("--kommune", "Odder");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(settings.shown("Noter"))
                .noneMatch(line -> line.contains("Sygedagpengeområdet"))
                .noneMatch(line -> line.contains("Nabokommuner"));
    }

    /** What an example shows can be written, months in words among it. */
    @Test
    void whatTheGreyExamplesShowIsUnderstoodWhereItIsFilledIn() throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        for (String sheet :
                List.of(
                        "Mål",
                        "Ydelser som en",
                        "Områdegrupper",
                        "Arbejdsstyrke og befolkning",
                        "Budget",
                        "Regler",
                        "Svar")) {
            List<String> example;
            int heading;
            try (XSSFWorkbook workbook = FilledSettings.open(settings.file())) {
                heading = heading(workbook.getSheet(sheet)).getRowIndex();
                example = texts(workbook.getSheet(sheet).getRow(heading - 1));
            }
            for (int column = 0; column < example.size(); column++) {
                if (!example.get(column).isEmpty()) {
                    String cell = CellReference.convertNumToColString(column) + (heading + 2);
                    settings.fill(sheet, cell, example.get(column));
                }
            }
        }
        settings.fill("Indstillinger", "B" + settings.below("Indstillinger", "Sammenlign"), PERIOD);
        Run run = settings.convert("--kommune", "Odder");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(settings.shown("Overblik")).anyMatch(line -> line.contains(PERIOD));
    }

    private List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(shown.formatCellValue(cell)));
        return texts;
    }

    private static Cell heading(XSSFSheet sheet) {
        int row = sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
        return sheet.getRow(row).getCell(0);
    }

    private List<String> offered(XSSFWorkbook workbook, DataValidation list) {
        String formula = list.getValidationConstraint().getFormula1();
        AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
        List<String> offered = new ArrayList<>();
        for (var cell : area.getAllReferencedCells()) {
            Row row = workbook.getSheet(cell.getSheetName()).getRow(cell.getRow());
            offered.add(shown.formatCellValue(row.getCell(cell.getCol())));
        }
        return offered;
    }

    /** The heading of a column; on the first sheet the name of the line. */
    private String above(XSSFSheet sheet, CellRangeAddress cells) {
        Cell named =
                sheet.getSheetName().equals("Indstillinger")
                        ? sheet.getRow(cells.getFirstRow()).getCell(0)
                        : sheet.getRow(cells.getFirstRow() - 1).getCell(cells.getFirstColumn());
        return shown.formatCellValue(named);
    }

    private List<String> column(XSSFSheet sheet, String heading) {
        List<String> found = new ArrayList<>();
        int column = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (column < 0 && shown.formatCellValue(cell).equals(heading)) {
                    column = cell.getColumnIndex();
                } else if (cell.getColumnIndex() == column
                        && !shown.formatCellValue(cell).isBlank()) {
                    found.add(shown.formatCellValue(cell));
                }
            }
        }
        return found;
    }
}
