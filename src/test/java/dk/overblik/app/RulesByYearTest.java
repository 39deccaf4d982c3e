package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An export for each year: areas, rules, breaks and remarks are those of its time. */
class RulesByYearTest {

    private static final String RANK = "Placering på benchmarkranglisten";
    private static final String TOTAL = "Ydelsesgrupper i alt";
    private static final List<String> ALL_AREAS =
            List.of(
                    "Hedensted",
                    "Horsens",
                    "Skive",
                    "RAR Østjylland",
                    "Region Midtjylland",
                    "Hele landet");

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    private void add(String benefit, int year, int month, List<String> areas) {
        for (int y = year - 1; y <= year; y++) {
            for (String area : areas) {
                int value = 100 * (1 + ALL_AREAS.indexOf(area)) + y - 2010;
                export.add(area, benefit, String.format(Locale.ROOT, "%dM%02d", y, month), value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void theComparisonAndTheSubtotalAreTheCouncilsOrTheRegions(int year) {
        add("Sygedagpenge", year, 3, ALL_AREAS);
        Made made = export.made(folder, "--kommune", "Hedensted");
        boolean council = year <= 2024;
        String shown = council ? "RAR Østjylland" : "Region Midtjylland";
        String other = council ? "Region Midtjylland" : "RAR Østjylland";
        assertThat(made.text("Overblik")).contains("Hedensted og " + shown).doesNotContain(other);
        assertThat(made.text("Kommuner")).contains(" kommuner i " + shown);
        assertThat(made.rows("Kommuner", "Skive").isEmpty()).isEqualTo(council);
        assertThat(made.text("Noter")).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, Køge, RAR Sjælland",
        "2025, Køge, Region Sjælland",
        "2026, Køge, Region Sjælland",
        "2027, Køge, Region Østdanmark",
        "2027, Bornholm, Region Østdanmark"
    })
    void theRegionsOfTheEastAreOneFrom2027(int year, String own, String shown) {
        List<String> areas =
                List.of(
                        own,
                        "RAR Sjælland",
                        "Region Sjælland",
                        "Region Hovedstaden",
                        "Hele landet");
        for (String area : areas) {
            export.add(area, "Sygedagpenge", (year - 1) + "M03", 100 + area.length());
            export.add(area, "Sygedagpenge", year + "M03", 110 + area.length());
        }
        if (year == 2027) {
            export.add("Region Østdanmark", "Sygedagpenge", "2027M03", 240);
        }
        Made made = export.made(folder, "--kommune", own);
        assertThat(made.text("Overblik")).contains(own + " og " + shown);
        if (year == 2027) {
            int before = 200 + "Region Sjælland".length() + "Region Hovedstaden".length();
            assertThat(made.overview("Sygedagpenge").get(7))
                    .isEqualTo(Integer.toString(240 - before));
            assertThat(made.text("Overblik")).contains("Region Hovedstaden og Region Sjælland");
        } else {
            assertThat(made.text()).doesNotContain("Østdanmark");
        }
    }

    @Test
    void sharesOfTheNewRegionAreNeverAddedUp() {
        for (String area : List.of("Køge", "Region Sjælland", "Region Hovedstaden")) {
            export.add(area, "Sygedagpenge", "2026M03", DatedExport.SHARE, "2,0");
        }
        export.add("Region Østdanmark", "Sygedagpenge", "2027M03", DatedExport.SHARE, "2,1");
        export.add("Køge", "Sygedagpenge", "2027M03", DatedExport.SHARE, "2,1");
        add("Sygedagpenge", 2027, 3, List.of("Køge"));
        Made made = export.made(folder, "--kommune", "Køge", "--sammenlign", "Region Østdanmark");
        assertThat(made.text()).doesNotContain("4,0");
    }

    @Test
    void aCouncilThatWasChosenAfterItsEndIsShownWithOneRemark() {
        add("Sygedagpenge", 2026, 3, ALL_AREAS);
        Made made = export.made(folder, "--kommune", "Hedensted", "--sammenlign", "RAR Østjylland");
        assertThat(made.text("Overblik"))
                .contains("Hedensted og RAR Østjylland")
                .containsOnlyOnce("RAR'erne ophørte ved udgangen af 2024");
        assertThat(made.text("Noter")).containsOnlyOnce("RAR'erne ophørte ved udgangen af 2024");
        assertThat(made.text("Kommuner")).contains(" kommuner i Region Midtjylland");
    }

    @Test
    void aCouncilThatHasEndedIsNoDefault() {
        add("Sygedagpenge", 2026, 3, List.of("Hedensted", "RAR Østjylland", "Hele landet"));
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Overblik")).contains("Hedensted og Hele landet");
        assertThat(made.text("Noter"))
                .contains("RAR Østjylland vises kun, hvis det vælges. RAR'erne ophørte");
    }

    @Test
    void aCouncilThatIsTheOnlyLargerAreaIsNamedAndNotComparedWith() {
        add("Sygedagpenge", 2025, 3, List.of("Hedensted", "RAR Østjylland"));
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Overblik")).doesNotContain("RAR");
        assertThat(made.text("Noter"))
                .contains("RAR Østjylland vises kun, hvis det vælges. RAR'erne ophørte")
                .doesNotContain("har ikke et større område");
    }

    private void benchmark(String period) {
        for (String area :
                List.of("A-dagpenge mv.", "Kontanthjælp mv.", "Sygedagpenge mv.", TOTAL)) {
            export.add("Norddjurs", area, period, "Forventet antal", "300");
            export.add("Norddjurs", area, period, "Faktisk antal", "290");
            export.add("Norddjurs", area, period, RANK, "17");
        }
    }

    private void shares(String period, String... labels) {
        for (String label : labels) {
            export.add("Norddjurs", TOTAL, period, label, "83,5");
        }
    }

    private static final String[] OF_2021 = {
        "Andel med mindst 4 samtaler", "Andel med tilbud eller 225 timer"
    };
    private static final String[] OF_2024 = {
        "Andel med mindst 4 jobsamtaler",
        "Andel med virksomhedsrettet forløb, ordinær uddannelse eller ordinære timer"
    };

    @ParameterizedTest
    @CsvSource({
        "2021M06, 2021QMAT02, 2021, Reglen fra 2021",
        "2023M12, 2023QMAT04, 2021, Reglen fra 2021",
        "2024M06, 2024QMAT02, 2024, Reglen fra 2024",
        "2026M01, 2025QMAT04, 2024, Reglen fra 2024"
    })
    void theStatesSupervisionIsJudgedByTheRuleOfTheTime(
            String month, String benchmark, int rule, String text) {
        benchmark(benchmark);
        shares(month, rule == 2021 ? OF_2021 : OF_2024);
        Made made = export.made(folder, "--kommune", "Norddjurs");
        assertThat(made.text("Fokusmål"))
                .contains(text, "inspirationskommune", "80")
                .doesNotContain("lov nr. 1750");
    }

    @ParameterizedTest
    @CsvSource({
        "2026M02, 2025QMAT04, Målopfyldelsen vurderes derfor ikke her.",
        "2026M06, 2026QMAT01, Målopfyldelsen vurderes derfor ikke her.",
        "2026M07, 2026QMAT02, Det statslige skærpede tilsyn er afskaffet",
        "2027M03, 2026QMAT04, Det statslige skærpede tilsyn er afskaffet"
    })
    void whereTheLawIsRepealedNothingIsJudgedAndItIsSaid(
            String month, String benchmark, String remark) {
        benchmark(benchmark);
        shares(month, OF_2024);
        Made made = export.made(folder, "--kommune", "Norddjurs");
        assertThat(made.text()).doesNotContain("inspirationskommune", "80 pct", "Opfyldt");
        assertThat(made.text("Noter")).contains(remark);
        assertThat(made.row("Benchmark", "I alt")).contains("300", "290", "17");
    }

    /** That a newer month was passed over is no news of a chapter of quarters. */
    @Test
    void aChapterOfAnotherPeriodSaysNothingOfThatOfTheReport() {
        add("Sygedagpenge", 2024, 3, ALL_AREAS);
        export.add("Hedensted", "Sygedagpenge", "2024M04", 111);
        String kroner = "Offentlige udgifter pr. person i arbejdsstyrken, løbende priser";
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            export.add(area, "Sygedagpenge", "2022Q4", kroner, "1000,50");
            export.add(area, "Sygedagpenge", "2023Q4", kroner, "1001,50");
        }
        Made made = export.made(folder);
        String passedOver =
                "Viser marts 2024, da tal for Sygedagpenge i RAR Østjylland mangler i april 2024.";
        String chosen = "Kommune ikke valgt: viser Hedensted.";
        assertThat(made.text("Overblik")).contains(passedOver, chosen);
        assertThat(made.text("Udgifter")).contains("4. kvartal 2023", chosen);
        assertThat(made.text("Udgifter")).doesNotContain("Viser marts");
    }

    private static String id(int year, int month) {
        return String.format(Locale.ROOT, "%dM%02d", year, month);
    }

    /** A series that begins after the earliest change it could have shown. */
    @Test
    void theSeriesSaysThatTheTwoRegionsStandForTheNewOne() {
        int hovedstaden = 0;
        for (int m = 0; m < 20; m++) {
            String month = id(2025 + (8 + m) / 12, 1 + (8 + m) % 12);
            boolean old = month.compareTo("2027") < 0;
            export.add("Køge", "Sygedagpenge", month, 100 + m);
            if (old) {
                hovedstaden = 5000 + m;
                export.add("Region Hovedstaden", "Sygedagpenge", month, hovedstaden);
                export.add("Region Sjælland", "Sygedagpenge", month, 2000 + m);
            } else {
                export.add("Region Østdanmark", "Sygedagpenge", month, 7000 + 2 * m);
            }
        }
        Made made = export.made(folder, "--kommune", "Køge");
        assertThat(made.text("Udvikling").replace('\n', ' '))
                .contains(
                        "Fuldtidspersoner for Region Østdanmark før januar 2027 er summen af Region"
                                + " Hovedstaden og Region Sjælland");
        assertThat(made.row("Udvikling", "december 2026")).contains("7.030");
        assertThat(hovedstaden).isEqualTo(5015);
    }

    @Test
    void anExportOfTheOldRegionsIsComparedWithTheirSumFrom2027() {
        for (int year : List.of(2026, 2027)) {
            export.add("Køge", "Sygedagpenge", id(year, 3), 100 + year);
            export.add("Region Hovedstaden", "Sygedagpenge", id(year, 3), 5000 + year);
            export.add("Region Sjælland", "Sygedagpenge", id(year, 3), 2000 + year);
            export.add("Hele landet", "Sygedagpenge", id(year, 3), 90000);
        }
        Made made = export.made(folder, "--kommune", "Køge");
        assertThat(made.text("Overblik"))
                .contains("Køge og Region Østdanmark")
                .contains("Region Østdanmark er ikke i udtrækket. Fuldtidspersoner er summen af");
        assertThat(made.overview("Sygedagpenge").subList(6, 8)).containsExactly("11.054", "2");
    }

    @Test
    void whereTheUsualComparisonIsLackingTheNotesSaySo() {
        add("Sygedagpenge", 2026, 3, List.of("Hedensted", "Horsens", "Hele landet"));
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Noter"))
                .containsOnlyOnce("Region Midtjylland ikke er i udtrækket.")
                .doesNotContain("Udtrækket har ikke Region Midtjylland.");
    }

    @Test
    void theSeriesNamesNoBreakThatNoShownChangeCrosses() {
        for (int m = 0; m < 30; m++) {
            export.add(
                    "Hedensted", "Ressourceforløb", id(2026 + (1 + m) / 12, 1 + (1 + m) % 12), 50);
            export.add("Hedensted", "A-dagpenge", id(2026 + (1 + m) / 12, 1 + (1 + m) % 12), 70);
        }
        Made made = export.made(folder);
        assertThat(made.text()).doesNotContain("Databrud");
        export.add("Hedensted", "Ressourceforløb", "2025M12", 55);
        assertThat(export.made(folder).text("Overblik")).doesNotContain("Databrud");
    }

    @Test
    void noBreakIsNamedWhereThereIsNoFigureBeforeIt() {
        export.add("Hedensted", "Førtidspension", "2020M06", 100);
        export.add("Hedensted", "A-dagpenge", "2020M06", 100);
        export.add("Hedensted", "A-dagpenge", "2019M06", 100);
        assertThat(export.made(folder).text("Overblik"))
                .doesNotContain("Seniorpension er indført")
                .contains("corona");
    }

    @Test
    void theSharesOfFormerGoalsAreShownBesideTheNewOne() {
        shares("2026M09", "Andel med samtaler inden for 6 måneder");
        shares("2026M09", OF_2024);
        Made made = export.made(folder, "--kommune", "Norddjurs");
        assertThat(made.text("Fokusmål"))
                .contains("målet på 75 pct.", "Samtaler og tilbud", OF_2024[0], OF_2024[1])
                .doesNotContain("Fokusmål for", "80");
        assertThat(made.rows("Fokusmål", OF_2024[0])).hasSize(1);
        assertThat(made.rows("Fokusmål", OF_2024[0]).get(0)).contains("83,5");
    }

    @ParameterizedTest
    @CsvSource({"2027, 3, true", "2026, 12, false", "2028, 3, false"})
    void theBreakInCategoriesIsSaidOnTheSheetsOfAFilteredExport(int year, int month, boolean told)
            throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "Område;Ydelse;Periode;Visitationskategori;Antal fuldtidspersoner\n");
        for (int y = year - 1; y <= year; y++) {
            for (String area : List.of("Hedensted", "Horsens", "Region Midtjylland")) {
                text.append(area).append(";Kontanthjælp;").append(id(y, month));
                text.append(";Aktivitetsparate;").append(y).append('\n');
            }
        }
        Path file = java.nio.file.Files.writeString(folder.resolve("filter.csv"), text);
        Run run = Run.of("--kommune", "Hedensted", file);
        assertThat(run.code()).as(run.err()).isZero();
        Made made = new Made(run, WorkbookText.lines(Path.of(run.out().strip())));
        for (String sheet : List.of("Overblik", "Kommuner", "Noter")) {
            assertThat(made.text(sheet).contains("Databrud fra januar 2027"))
                    .as(sheet)
                    .isEqualTo(told);
        }
    }

    @Test
    void theContactCourseIsJudgedByItsOwnGoal() {
        shares("2026M09", "Andel med samtaler inden for 6 måneder");
        Made made = export.made(folder, "--kommune", "Norddjurs");
        assertThat(made.text("Fokusmål")).contains("målet på 75 pct.").doesNotContain("80");
        assertThat(made.text("Fokusmål")).contains("8,5").contains("ja");
    }

    @ParameterizedTest
    @CsvSource({
        "Uddannelseshjælp, 2025, 9",
        "Seniorpension, 2019, 9",
        "Tidlig pension, 2021, 9",
    })
    void aBenefitThatIsNotPaidThenHasNoRowOfDots(String benefit, int year, int month) {
        add("Sygedagpenge", year, month, List.of("Hedensted"));
        export.add(
                "Hedensted",
                benefit,
                String.format(Locale.ROOT, "%dM%02d", year, month),
                DatedExport.FULL_TIME,
                ".");
        add(TOTAL, year, month, List.of("Hedensted"));
        Made made = export.made(folder);
        assertThat(made.rows("Overblik", benefit)).isEmpty();
        assertThat(made.text("Overblik")).doesNotContain("kan ikke lægges sammen til totalen");
    }

    @ParameterizedTest
    @CsvSource({
        "Ressourceforløb, 2026, 3, true",
        "Ressourceforløb, 2025, 12, false",
        "Ressourceforløb, 2027, 3, false",
        "Førtidspension, 2020, 6, true",
        "Førtidspension, 2021, 6, false",
        "Kontanthjælp, 2025, 9, true",
        "SHO, 2025, 3, false",
        "Sygedagpenge, 2022, 3, false",
        "Sygedagpenge, 2021, 2, true",
    })
    void breaksAreSaidWhereTheTwelveMonthsCrossThem(
            String benefit, int year, int month, boolean crossed) {
        add(benefit, year, month, List.of("Hedensted"));
        Made made = export.made(folder);
        assertThat(made.text("Overblik").contains("Databrud")).isEqualTo(crossed);
    }

    /** The sheet of our own rules is there to look them up, and is not read. */
    @Test
    void theSettingsListTheRulesOfTheProgram() {
        FilledSettings settings = FilledSettings.in(folder);
        List<String> lines = WorkbookText.lines(settings.file());
        assertThat(lines)
                .anyMatch(
                        line ->
                                line.startsWith("Programmets regler | B")
                                        && line.contains("| Region Østdanmark |"));
        add("Sygedagpenge", 2024, 3, ALL_AREAS);
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        assertThat(made.text("Noter")).doesNotContain("Regler:");
    }

    @Test
    void aUsersOwnRowsAddEndAndCorrectRules() throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Regler", "Slags");
        String[][] rules = {
            {
                "databrud",
                "Sygedagpenge",
                "2026M02",
                "",
                "",
                "Et nyt register er taget i brug.",
                "egen"
            },
            {"sammenligning", "region", "2025M01", "2026M02", "1", "", ""},
            {"sammenligning", "RAR", "2026M03", "", "1", "", "egen"},
        };
        for (int i = 0; i < rules.length; i++) {
            for (int j = 0; j < rules[i].length; j++) {
                settings.fill("Regler", Character.toString('A' + j) + (row + i), rules[i][j]);
            }
        }
        add("Sygedagpenge", 2026, 3, ALL_AREAS);
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        assertThat(made.text("Overblik"))
                .contains("Databrud fra februar 2026: Et nyt register er taget i brug.");
        assertThat(made.text("Noter")).contains("Regler");
    }

    /** Nobody misses by the year to date what there only was by the month. */
    @ParameterizedTest
    @CsvSource({"2025M06, false", "2024MYTD07, true"})
    void aBenefitThatHasEndedIsToldWhereItsPeriodsAre(String at, boolean told) {
        DatedExport export = new DatedExport();
        for (String period : List.of("2025M07", "2026M07", "2025MYTD07", "2026MYTD07")) {
            export.add("Hedensted", "A-dagpenge", period, 300);
        }
        export.add("Hedensted", "Uddannelseshjælp", at, 40);
        export.add("Hedensted", "Uddannelseshjælp", "2024M07", 40);
        assertThat(
                        export.made(folder, "--kommune", "Hedensted", "--periode", "2026MYTD07")
                                .text("Overblik")
                                .contains("Uddannelseshjælp vises ikke for januar-juli 2026"))
                .isEqualTo(told);
    }
}
