package dk.overblik.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.app.FilledSettings;
import dk.overblik.app.Run;
import dk.overblik.examples.GoalExamples;
import dk.overblik.examples.WorkbookText;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.choice.Settings;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings from the empty workbook to the finished report. */
class SettingsTest {

    @TempDir Path folder;

    private FilledSettings filled;

    @BeforeEach
    void makeSettings() {
        filled = FilledSettings.in(folder);
    }

    @Test
    void theEmptyWorkbookReadsBackAsNothingChosen() throws IOException {
        SettingsReader.Reading reading =
                SettingsReader.read(
                        VocabularyReader.load(), "x.xlsx", XlsxReader.read(filled.file()));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.settings()).isEqualTo(Settings.none());
    }

    @Test
    void aWorkbookThatIsThereIsNeverOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(filled.file());
        Run run = Run.of("indstillinger", filled.file());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("findes allerede").hasLineCount(1);
        assertThat(Files.readAllBytes(filled.file())).isEqualTo(before);
    }

    @Test
    void itIsNoExportUnderAnyName() throws IOException {
        Path renamed = Files.copy(filled.file(), folder.resolve("noget andet.xlsx"));
        assertThat(Run.of(filled.file()).code()).isEqualTo(3);
        assertThat(Run.of(renamed).code()).isEqualTo(3);
        assertThat(Run.of(folder).err()).contains("ingen udtræk");
    }

    @Test
    void whatIsAskedForStandsAboveTheSettingsAndBothAboveWhatIsUsual() throws IOException {
        filled.fill("Indstillinger", "B6", "Vejle");
        filled.fill("Indstillinger", "B7", "Hele landet");
        assertThat(filled.convert().code()).isZero();
        assertThat(filled.shown("Overblik", "B4")).isEqualTo("Vejle");
        assertThat(filled.shown("Overblik", "G4")).isEqualTo("Hele landet");
        assertThat(filled.shown("Noter").toString()).contains("Kommune: Vejle");
        assertThat(filled.convert("--kommune", "Horsens").code()).isZero();
        assertThat(filled.shown("Overblik", "B4")).isEqualTo("Horsens");
        assertThat(filled.shown("Noter").toString()).doesNotContain("Kommune: Vejle");
    }

    @Test
    void anExportThatCannotMeetAStandingWishIsNotRefused() throws IOException {
        filled.fill("Indstillinger", "B6", "Lemvig");
        Run run = filled.convert();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Lemvig", "Kommune ikke valgt");
    }

    /** The full-time persons of the members, and their share of the members' workforce. */
    @Test
    void aGroupOfAreasIsTheSumOfItsMembersInLiveFormulas() throws IOException {
        filled.fill("Indstillinger", "B6", "Hedensted");
        filled.fill("Indstillinger", "B7", "Nabokommuner");
        int row = filled.below("Områdegrupper", "Gruppe");
        filled.fill("Områdegrupper", "A" + row, "Nabokommuner");
        filled.fill("Områdegrupper", "B" + row, "Horsens, Vejle");
        assertThat(filled.convert("--periode", "2025M05").code()).isZero();
        try (XSSFWorkbook made = FilledSettings.open(filled.made())) {
            Sheet overview = made.getSheet("Overblik");
            double sum = count(made, "Horsens") + count(made, "Vejle");
            Cell level = overview.getRow(5).getCell(6);
            assertThat(overview.getRow(3).getCell(6).getStringCellValue())
                    .isEqualTo("Nabokommuner");
            assertThat(level.getNumericCellValue()).isEqualTo(sum);
            assertThat(level.getCellFormula()).contains("+").contains("Grundlag");
            FormulaEvaluator evaluator = made.getCreationHelper().createFormulaEvaluator();
            for (int column = 6; column < 9; column++) {
                Cell cell = overview.getRow(5).getCell(column);
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .isCloseTo(cell.getNumericCellValue(), within(1e-9));
            }
        }
    }

    private static double count(XSSFWorkbook made, String area) {
        for (Row row : made.getSheet("Grundlag")) {
            if (row.getCell(0) != null
                    && row.getCell(0).getStringCellValue().equals(area)
                    && row.getCell(2).getStringCellValue().equals("2025M05")
                    && row.getCell(3).getStringCellValue().equals("Antal fuldtidspersoner")) {
                return row.getCell(4).getNumericCellValue();
            }
        }
        throw new AssertionError(area);
    }

    @Test
    void theGoalsOfTheExamplesAreReadFromTheirFolder() {
        Path export = Run.EXPORTS.resolve(GoalExamples.EXPORT);
        Path out = folder.resolve("ud");
        assertThat(Run.of("--ud", out, export).code()).isZero();
        assertThat(
                        WorkbookText.lines(
                                out.resolve("hedensted-resultatmaal-2017-kvt3 - overblik.xlsx")))
                .anyMatch(line -> line.startsWith("Resultatmål | B") && line.contains("nået"));
    }
}
