package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that are no cell of an export: averages, sums, budgets, and what is compared over. */
class ComputedFiguresTest {

    private static final String FULL_TIME = "Antal fuldtidspersoner";

    private static final String HEADINGS = "Område;Ydelse;Periode;Måling;Værdi";

    @TempDir Path folder;

    private FilledSettings filled;

    @BeforeEach
    void makeSettings() {
        filled = FilledSettings.in(folder);
    }

    /** The mean of the months as a second reading of the export has them. */
    @Test
    void theYearToDateCanBeChosenForTheOverview() throws IOException {
        Run run = filled.convert("--kommune", "Hedensted", "--periode", "år til dato");
        assertThat(run.code()).as(run.err()).isZero();
        double[] months = months("Hedensted", "2025M0[1-6]");
        double[] before = months("Hedensted", "2024M0[1-6]");
        assertThat(months).hasSize(6);
        double now = mean(months);
        try (XSSFWorkbook made = FilledSettings.open(filled.made())) {
            Sheet overview = made.getSheet("Overblik");
            assertThat(overview.getRow(1).getCell(0).getStringCellValue())
                    .contains("januar-juni 2025", "Gennemsnit af månederne");
            Row row = overview.getRow(5);
            assertThat(row.getCell(1).getNumericCellValue()).isCloseTo(now, within(1e-9));
            assertThat(row.getCell(3).getNumericCellValue())
                    .isCloseTo((now - mean(before)) / mean(before) * 100, within(1e-9));
            assertThat(overview.getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("Antal fuldtidspersoner");
            assertRecalculates(made);
            assertThat(made.getSheet("Udvikling")).isNotNull();
        }
    }

    @Test
    void theLastTwelveMonthsCanBeTheStandingWish() throws IOException {
        filled.fill("Indstillinger", "B6", "Hedensted");
        filled.fill("Indstillinger", "B8", "seneste 12 måneder");
        assertThat(filled.convert().code()).isZero();
        assertThat(filled.shown("Overblik", "A2")).contains("juli 2024 - juni 2025");
        assertThat(filled.shown("Noter").toString()).contains("Periode: seneste 12 måneder");
        assertThat(filled.convert("--periode", "2025M05").code()).isZero();
        assertThat(filled.shown("Overblik", "A2")).contains("maj 2025");
    }

    @Test
    void anAverageOverMonthsThatTheExportLacksIsRefused() {
        Run run = filled.convert("--periode", "2023MYTD07");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("2023MYTD07").hasLineCount(1);
    }

    @Test
    void aBudgetIsHeldAgainstTheYearsMonths() throws IOException {
        int row = filled.below("Budget", "Ydelse");
        filled.fill("Budget", "A" + row, "Kontanthjælp");
        filled.fill("Budget", "B" + row, "2025");
        filled.fill("Budget", "C" + row, "580,5");
        filled.fill("Budget", "A" + (row + 1), "Kontanthjælp");
        filled.fill("Budget", "B" + (row + 1), "2024");
        filled.fill("Budget", "C" + (row + 1), "600");
        Run run = filled.convert("--kommune", "Hedensted");
        assertThat(run.code()).as(run.err()).isZero();
        double actual = mean(months("Hedensted", "2025M0[1-6]"));
        try (XSSFWorkbook made = FilledSettings.open(filled.made())) {
            Row line = row(made.getSheet("Overblik"), "Budget og helårspersoner", 3);
            assertThat(line.getCell(1).getNumericCellValue()).isEqualTo(580.5);
            assertThat(line.getCell(2).getNumericCellValue()).isCloseTo(actual, within(1e-9));
            assertThat(line.getCell(3).getNumericCellValue())
                    .isCloseTo(actual - 580.5, within(1e-9));
            assertRecalculates(made);
        }
        assertThat(filled.shown("Overblik").toString()).contains("Budgettet for 1 ydelse vises");
    }

    /** More cells than a formula on the overview could name: the basis leads there instead. */
    @Test
    void theAverageOfManyAreasStaysAFormula() throws IOException {
        String members =
                "Horsens, Vejle, Silkeborg, Aarhus, Skanderborg, Odder, Samsø, Syddjurs, Norddjurs,"
                        + " Favrskov, Randers";
        int row = filled.below("Områdegrupper", "Gruppe");
        filled.fill("Områdegrupper", "A" + row, "Mange");
        filled.fill("Områdegrupper", "B" + row, members);
        filled.fill("Indstillinger", "B7", "Mange");
        Run run = filled.convert("--kommune", "Hedensted", "--periode", "seneste 12 måneder");
        assertThat(run.code()).as(run.err()).isZero();
        double sum = 0;
        for (String member : members.split(", ", -1)) {
            sum += mean(months(member, "2024M(0[7-9]|1.)|2025M0[1-6]"));
        }
        try (XSSFWorkbook made = FilledSettings.open(filled.made())) {
            Cell level = made.getSheet("Overblik").getRow(5).getCell(4);
            assertThat(level.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(level.getNumericCellValue()).isCloseTo(sum, within(1e-6));
            assertRecalculates(made);
        }
    }

    /** Which line of the table it judges is to be seen in Grundlag. */
    @Test
    void aGoalOnAllBenefitsIsOfTheirTotalInGrundlag() throws IOException {
        int row = filled.below("Mål", "Mål");
        List<String> goal = List.of("Færre i alt", "", FULL_TIME, "højst", "2000");
        for (int i = 0; i < goal.size(); i++) {
            filled.fill("Mål", Character.toString('A' + i) + row, goal.get(i));
        }
        Path export = Run.EXPORTS.resolve("hedensted-2017-09.xlsx");
        Run run = Run.of("--indstillinger", filled.file(), "--ud", folder.resolve("ud"), export);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(
                        WorkbookText.lines(Path.of(run.out().strip())).stream()
                                .filter(line -> line.startsWith("Grundlag | B")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("Ydelse ikke oplyst"))
                .anyMatch(line -> line.contains("Ydelsesgrupper i alt"));
    }

    /** Each line of Grundlag leads to a cell, or says that there is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hedensted-tabel-1b-2017-02.xlsx",
                "hedensted-2017-09.xlsx",
                "norddjurs/norddjurs-benchmark-2024.xlsx"
            })
    void whatIsInNoCellIsComputed(String export) throws IOException {
        Run run = Run.of("--ud", folder.resolve("ud"), Run.EXPORTS.resolve(export));
        assertThat(run.code()).as(run.err()).isZero();
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook made = FilledSettings.open(Path.of(run.out().strip()))) {
            Sheet basis = made.getSheet("Grundlag");
            int start = row(basis, "Område", 0).getRowNum() + 1;
            for (int i = start; i <= basis.getLastRowNum(); i++) {
                Row line = basis.getRow(i);
                boolean isLine = line != null && !shown.formatCellValue(line.getCell(0)).isEmpty();
                if (isLine && shown.formatCellValue(line.getCell(7)).isEmpty()) {
                    assertThat(shown.formatCellValue(line.getCell(8))).as(export + i).isNotEmpty();
                    String format = line.getCell(4).getCellStyle().getDataFormatString();
                    boolean whole = line.getCell(4).getNumericCellValue() % 1 == 0;
                    assertThat(whole || format.contains("0.00")).as(export + format).isTrue();
                }
            }
        }
    }

    @Test
    void aGoalOfTheBenchmarkIsJudgedBesideIt() throws IOException {
        int row = filled.below("Mål", "Mål");
        String[][] goals = {
            {"Plads blandt de bedste", "", "Placering på benchmarkranglisten", "højst", "9"},
            {
                "Færre sygemeldte",
                "Sygedagpenge",
                "Forskel mellem forventet og faktisk antal",
                "højst",
                "0"
            }
        };
        for (int i = 0; i < goals.length; i++) {
            for (int j = 0; j < goals[i].length; j++) {
                filled.fill("Mål", Character.toString('A' + j) + (row + i), goals[i][j]);
            }
        }
        Path export = Run.EXPORTS.resolve("norddjurs/norddjurs-benchmark-2024.xlsx");
        Path out = folder.resolve("ud");
        Run run =
                Run.of(
                        "--kommune",
                        "Norddjurs",
                        "--indstillinger",
                        filled.file(),
                        "--ud",
                        out,
                        export);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines =
                WorkbookText.lines(out.resolve("norddjurs-benchmark-2024 - overblik.xlsx"));
        assertThat(lines)
                .anyMatch(text -> text.startsWith("Benchmark | B") && text.contains("ikke nået |"))
                .anyMatch(text -> text.matches("Benchmark \\| A\\d+ .* Færre sygemeldte.*"));
    }

    @Test
    void afterAMergerTheSumOfTheGroupsIsWhatIsComparedWith() throws IOException {
        Path export =
                write(
                        "reform.csv",
                        line("Kontanthjælp", "2025M09", 100),
                        line("Sygedagpenge", "2025M09", 50),
                        line("Kontanthjælp", "2024M09", 60),
                        line("Uddannelseshjælp", "2024M09", 40),
                        line("Selvforsørgelses- og hjemrejseydelse mv.", "2024M09", 25),
                        line("Sygedagpenge", "2024M09", 40));
        assertThat(Run.of(export).code()).isZero();
        List<String> lines = WorkbookText.lines(folder.resolve("reform - overblik.xlsx"));
        assertThat(lines)
                .anyMatch(text -> text.matches("Overblik \\| C6 \\| .* \\| -25 .*"))
                .anyMatch(text -> text.matches("Overblik \\| D6 \\| .* \\| -20,0 .*"))
                .anyMatch(text -> text.contains("Udviklingen for Kontanthjælp er i forhold til"));
    }

    /** Another table may hold the merged group back in time: then nothing is added up. */
    @Test
    void figuresOfSeveralTablesAreNotAddedUpAcrossAMerger() throws IOException {
        Path exports = Files.createDirectory(folder.resolve("flere"));
        Path kept =
                write(
                        "a.csv",
                        line("Kontanthjælp", "2025M09", 100),
                        line("Kontanthjælp", "2024M09", 125));
        Files.move(kept, exports.resolve("a.csv"));
        Path other = write("b.csv", line("Uddannelseshjælp", "2024M09", 40));
        Files.move(other, exports.resolve("b.csv"));
        Run run = Run.of("--samlet", "--periode", "2025M09", exports);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines = WorkbookText.lines(exports.resolve("flere - samlet overblik.xlsx"));
        assertThat(lines).anyMatch(text -> text.matches("Overblik \\| C6 \\| .* \\| -25 .*"));
        assertThat(Run.of("--samlet", "--periode", "2024M09", exports).code()).isZero();
        assertThat(WorkbookText.lines(exports.resolve("flere - samlet overblik.xlsx")))
                .anyMatch(text -> text.startsWith("Grundlag") && text.contains("afrundede tal"));
    }

    @Test
    void whatAFullOverviewLacksIsListedByName() throws IOException {
        Path exports = Files.createDirectory(folder.resolve("flere"));
        Path one = write("a.csv", line("Kontanthjælp", "2017M09", 100));
        Files.move(one, exports.resolve("a.csv"));
        Path two =
                write(
                        "b.csv",
                        line("Kontanthjælp", "2017M09", 900).replace("Hedensted", "RAR Østjylland"),
                        line("Fleksjob", "2017M09", 50));
        Files.move(two, exports.resolve("b.csv"));
        assertThat(Run.of("--samlet", "--kommune", "Hedensted", exports).code()).isZero();
        String notes =
                WorkbookText.lines(exports.resolve("flere - samlet overblik.xlsx")).toString();
        assertThat(notes)
                .contains("Efterløn for Hedensted og RAR Østjylland mangler for september 2017.")
                .contains("Fleksjob for RAR Østjylland mangler for september 2017.")
                .contains("Ydelsesgrupper i alt for Hedensted og RAR Østjylland mangler")
                .containsPattern("A-dagpenge, .*Uddannelseshjælp, .* og Efterløn for Hedensted og")
                .contains("Udtrækket \"a.csv\" har ingen tal for RAR Østjylland.")
                .doesNotContain("Kontanthjælp for")
                .doesNotContain("Seniorpension");
    }

    /** A benefit whose share is shown is not missing: the measure that an overview is about is. */
    @Test
    void ofABenefitWithOtherFiguresTheMeasureIsMissing() throws IOException {
        String share = "Fuldtidspersoner i pct. af arbejdsstyrken";
        Path exports = Files.createDirectory(folder.resolve("andele"));
        Path one =
                write(
                        "a.csv",
                        line("Sygedagpenge", "2017M09", 3).replace(FULL_TIME, share),
                        line("Ydelsesgrupper i alt", "2017M09", 20).replace(FULL_TIME, share));
        Files.move(one, exports.resolve("a.csv"));
        Path two =
                write(
                        "b.csv",
                        line("Fleksjob", "2017M09", 50),
                        line("Fleksjob", "2017M09", 5).replace(FULL_TIME, share),
                        line("Førtidspension", "2017M09", 60).replace(FULL_TIME, "Antal personer"));
        Files.move(two, exports.resolve("b.csv"));
        assertThat(Run.of("--samlet", "--kommune", "Hedensted", exports).code()).isZero();
        List<String> notes =
                WorkbookText.lines(exports.resolve("andele - samlet overblik.xlsx")).stream()
                        .filter(text -> text.startsWith("Noter") && text.contains(" mangler "))
                        .toList();
        assertThat(notes)
                .anyMatch(
                        text ->
                                text.contains(
                                        "Sygedagpenge og Førtidspension for Hedensted mangler antal"
                                                + " fuldtidspersoner for september 2017."))
                .anyMatch(
                        text ->
                                text.contains(
                                        "Ydelsesgrupper i alt for Hedensted mangler antal"
                                                + " fuldtidspersoner for september 2017."))
                .anyMatch(
                        text ->
                                text.contains("Ressourceforløb, Ledighedsydelse og Efterløn for")
                                        && text.contains("Hedensted mangler for september 2017."))
                .noneMatch(text -> text.contains("Fleksjob"));
    }

    /** As another engine counts. */
    private static void assertRecalculates(XSSFWorkbook made) {
        FormulaEvaluator evaluator = made.getCreationHelper().createFormulaEvaluator();
        int numbers = 0;
        for (Row row : made.getSheet("Overblik")) {
            for (Cell cell : row) {
                boolean number =
                        cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC;
                if (number) {
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .isCloseTo(cell.getNumericCellValue(), within(1e-9));
                    numbers++;
                }
            }
        }
        assertThat(numbers).isPositive();
    }

    /** The row some rows under the one that begins with a text. */
    private static Row row(Sheet sheet, String text, int below) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.toString().equals(text)) {
                return sheet.getRow(row.getRowNum() + below);
            }
        }
        throw new AssertionError(text);
    }

    private static double[] months(String area, String periods) {
        return Run.of("laes", FilledSettings.COUNTS)
                .out()
                .lines()
                .map(line -> line.split(";"))
                .filter(cells -> cells[0].equals(area) && cells[2].matches(periods))
                .filter(cells -> cells[3].equals("Antal fuldtidspersoner"))
                .mapToDouble(cells -> Double.parseDouble(cells[4]))
                .toArray();
    }

    private static double mean(double[] months) {
        double sum = 0;
        for (double month : months) {
            sum += month;
        }
        return sum / months.length;
    }

    private static String line(String benefit, String period, int value) {
        return "Hedensted;" + benefit + ";" + period + ";" + FULL_TIME + ";" + value;
    }

    private Path write(String name, String... lines) throws IOException {
        String text = HEADINGS + "\n" + String.join("\n", lines) + "\n";
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** The figures of a group that the export has only some members of are missing, and why. */
    @Test
    void aGroupWhoseMembersAreNotAllThereSaysWhomItLacks(@TempDir Path room) throws IOException {
        FilledSettings filled = FilledSettings.in(room);
        int row = filled.below("Områdegrupper", "Gruppe");
        filled.fill("Områdegrupper", "A" + row, "Klyngen");
        filled.fill("Områdegrupper", "B" + row, "Horsens, Vejle, Læsø, Fanø");
        Run run = filled.convert("--kommune", "Hedensted", "--sammenlign", "Klyngen");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "Gruppen \"Klyngen\" kan ikke lægges sammen, da udtrækket ikke har Læsø,"
                                + " Fanø.");
    }
}
