package dk.overblik.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.app.FilledSettings;
import dk.overblik.app.Run;
import dk.overblik.examples.GoalExamples;
import dk.overblik.examples.WorkbookText;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.choice.Settings;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A share of 0,8 that was meant as 80 pct. would be reached by everybody. */
    @ParameterizedTest
    @CsvSource({"80, 0", "'80 %', 0", "'80,5', 0", "1, 0", "'0,8', 2", "0, 2", "101, 2", "-5, 2"})
    void theLimitOfTheFocusGoalsIsInPercent(String limit, int code) throws IOException {
        filled.fill("Indstillinger", "B9", limit);
        assertThat(filled.convert().code()).isEqualTo(code);
    }

    /** A choice that somebody made before, and does not see, goes before the settings. */
    @Test
    void whatIsChosenInsteadOfTheSettingsIsSaid() throws IOException {
        filled.fill("Indstillinger", "B6", "Vejle");
        assertThat(filled.convert().err()).doesNotContain("er ikke brugt");
        assertThat(filled.convert("--kommune", "vejle").err()).doesNotContain("er ikke brugt");
        assertThat(filled.convert("--kommune", "Odder").err())
                .containsOnlyOnce(
                        "I indstillingerne står Vejle som Kommune; det er ikke brugt, da Odder er"
                                + " valgt.");
    }

    @Test
    void anExportThatCannotMeetAStandingWishIsNotRefused() throws IOException {
        filled.fill("Indstillinger", "B6", "Lemvig");
        Run run = filled.convert();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Lemvig", "Kommune ikke valgt");
    }

    /** Lists are written as people write them, wherever several may stand. */
    @ParameterizedTest
    @ValueSource(strings = {", ", ";", "\n", " og ", " & ", "/", " + "})
    void theNamesOfAListMayStandApartInAnyWay(String between) throws IOException {
        filled.fill("Indstillinger", "B6", "Hedensted" + between + "Horsens");
        filled.fill("Indstillinger", "B7", "Naboer" + between + "Region Midtjylland");
        int row = filled.below("Områdegrupper", "Gruppe");
        filled.fill("Områdegrupper", "A" + row, "Naboer");
        filled.fill("Områdegrupper", "B" + row, "Vejle" + between + "Odder");
        int goal = filled.below("Mål", "Mål");
        filled.fill("Mål", "A" + goal, "Mål");
        filled.fill("Mål", "B" + goal, "Sygedagpenge" + between + "Jobafklaringsforløb");
        filled.fill("Mål", "C" + goal, "Antal fuldtidspersoner");
        SettingsReader.Reading reading =
                SettingsReader.read(
                        VocabularyReader.load(), "x.xlsx", XlsxReader.read(filled.file()));
        assertThat(reading.faults()).isEmpty();
        Settings settings = reading.settings();
        assertThat(settings.standing().several()).containsExactly("Hedensted", "Horsens");
        assertThat(settings.standing().comparisons())
                .containsExactly("Naboer", "Region Midtjylland");
        assertThat(settings.groups().get(0).members())
                .extracting(Area::name)
                .containsExactly("Vejle", "Odder");
        assertThat(settings.goals().get(0).benefits())
                .extracting(BenefitGroup::name)
                .containsExactly("Sygedagpenge", "Jobafklaringsforløb");
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
                    && row.getCell(2).getStringCellValue().equals("maj 2025")
                    && row.getCell(3).getStringCellValue().equals("Antal fuldtidspersoner")) {
                return row.getCell(4).getNumericCellValue();
            }
        }
        throw new AssertionError(area);
    }

    /** As the sheet itself says that they are written, with an area, without, and cut short. */
    @ParameterizedTest
    @MethodSource("rulesOnTheSheet")
    void everyRuleThatTheSheetShowsIsRead(String shown, boolean limited) throws IOException {
        List<String> written =
                List.of(
                        shown.replace("OMRÅDE", "RAR Østjylland"),
                        shown.replace(" OMRÅDE", ""),
                        shown.replaceAll(" (i forhold til|end) OMRÅDE", ""));
        for (String rule : written) {
            Settings.Goal goal = goal(rule, limited).settings().goals().get(0);
            assertThat(goal.rule()).as(rule).isPresent();
            assertThat(goal.rule().get().comparison().isPresent())
                    .as(rule)
                    .isEqualTo(rule.contains("RAR Østjylland"));
        }
    }

    static List<Arguments> rulesOnTheSheet() {
        List<Arguments> rules = new ArrayList<>();
        for (String line : Form.GOALS.explanation()) {
            if (line.startsWith("Regler ")) {
                String listed = line.substring(line.indexOf(": ") + 2, line.length() - 1);
                for (String rule : listed.split("; ", -1)) {
                    rules.add(Arguments.of(rule, !line.startsWith("Regler uden")));
                }
            }
        }
        assertThat(rules).hasSize(GoalLine.examples().size());
        return rules;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "udvikling højst -5 | Skriv kun \"udvikling højst\", og skriv tallet i Grænse.",
                "højst 5 pct. | Skriv kun \"højst\", og skriv tallet i Grænse.",
                "merfald RAR Østjylland | Skriv fx \"merfald i forhold til RAR Østjylland\", og",
                "på niveau med eller mindre RAR | Skriv fx \"på niveau med eller mindre end RAR",
                "mindre stigninger | Skriv fx \"mindre stigning i forhold til RAR Østjylland\", og",
                "udviklingen højst | Skriv kun \"udvikling højst\", og skriv tallet i Grænse.",
                "paa niveau med eller mindre | Skriv fx \"på niveau med eller mindre end RAR",
            })
    void whatIsSaidOfARuleThatCannotBeReadIsOfTheOneThatWasMeant(String rule, String advice)
            throws IOException {
        assertThat(goal(rule, true).faults().toString())
                .contains("Reglen \"" + rule + "\" kan ikke læses. " + advice);
    }

    private SettingsReader.Reading goal(String rule, boolean limited) throws IOException {
        int row = filled.below("Mål", "Mål");
        List<String> line =
                List.of(
                        "Færre syge",
                        "Sygedagpenge",
                        "Fuldtidspersoner i pct. af arbejdsstyrken",
                        rule,
                        limited ? "-5" : "");
        for (int column = 0; column < line.size(); column++) {
            String text = line.get(column);
            filled.fill("Mål", "ABCDE".substring(column, column + 1) + row, text);
        }
        return SettingsReader.read(
                VocabularyReader.load(), "x.xlsx", XlsxReader.read(filled.file()));
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
