package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences, headings and remarks that once said what the figures beside them do not. */
class TruthOfSentencesTest {

    private static final String S = "Sygedagpenge";
    private static final String KRONER =
            "Offentlige udgifter pr. person i arbejdsstyrken, løbende priser";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    private void months(String area, int first) {
        for (YearMonth m = YearMonth.of(2022, 1); m.getYear() < 2024; m = m.plusMonths(1)) {
            int value = first + m.getMonthValue() + 3 * (m.getYear() - 2022);
            export.add(
                    area,
                    S,
                    String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue()),
                    value);
        }
    }

    @Test
    void onlyAveragesOfMonthsAreCalledSo() {
        months("Hedensted", 100);
        months("Horsens", 200);
        export.add("Hedensted", S, "2022Q4", KRONER, "100,00");
        export.add("Hedensted", S, "2023Q4", KRONER, "110,00");
        String all = "Ydelsesgrupper i alt";
        export.add("Hedensted", all, "2023QMAT02", "Forventet antal", "300");
        export.add("Hedensted", all, "2023QMAT02", "Faktisk antal", "290");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--periode", "seneste 12 måneder");
        assertThat(made.text("Overblik")).contains("Gennemsnit af månederne");
        assertThat(made.text("Kommuner"))
                .contains("Gennemsnit af månederne")
                .contains("var der i gennemsnit");
        assertThat(made.text("Udgifter")).doesNotContain("Gennemsnit");
        assertThat(made.text("Benchmark")).doesNotContain("Gennemsnit");
    }

    @Test
    void aQuarterOfMonthsIsTheirAverageAndSaysSo() {
        months("Hedensted", 100);
        Made made = export.made(folder, "--periode", "2023Q2");
        assertThat(made.overview(S).get(1)).isEqualTo("108");
        assertThat(made.text("Overblik"))
                .contains("2. kvartal 2023")
                .contains("Gennemsnit af månederne fra april 2023 til juni 2023.");
    }

    @Test
    void theExportsOwnSharesStandAboveATypedPopulation() throws IOException {
        for (String area : List.of("Hedensted", "Horsens", "Odder")) {
            export.add(area, S, "2022M09", 100).add(area, S, "2023M09", 110);
            export.add(area, S, "2023M09", DatedExport.SHARE, "4,4");
        }
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Arbejdsstyrke og befolkning", "Område");
        settings.fill("Arbejdsstyrke og befolkning", "A" + row, "Hedensted");
        settings.fill("Arbejdsstyrke og befolkning", "B" + row, "2023M09");
        settings.fill("Arbejdsstyrke og befolkning", "D" + row, "11000");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        assertThat(made.row("Kommuner", "Hedensted")).contains("4,4").doesNotContain("1,0");
        assertThat(made.text("Kommuner")).contains("4,4 pct. af arbejdsstyrken");
    }

    @Test
    void anAreaOfOurOwnLacksKronerYetSicknessBenefitHasThem() throws IOException {
        for (String area : List.of("Hedensted", "Horsens", "Vejle")) {
            export.add(area, S, "2022Q4", KRONER, "100,00");
            export.add(area, S, "2023Q4", KRONER, "110,00");
        }
        FilledSettings settings = FilledSettings.in(folder);
        int group = settings.below("Områdegrupper", "Gruppe");
        settings.fill("Områdegrupper", "A" + group, "Naboer");
        settings.fill("Områdegrupper", "B" + group, "Horsens, Vejle");
        settings.fill("Indstillinger", "B7", "Naboer");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        assertThat(made.text("Udgifter")).doesNotContain("opgøres kun for hele år");
    }

    /** Shares are never added up: its line would be dots in any report. */
    @Test
    void anOwnGroupIsCalledOneInSentencesAndHasNoLineAmongShares() throws IOException {
        for (String area : List.of("Hedensted", "Horsens", "Vejle", "Region Midtjylland")) {
            for (String at : List.of("2022M09", "2023M09")) {
                int more = at.startsWith("2023") ? 10 : 0;
                for (String benefit : List.of(S, "Fleksjob", "Efterløn", "Ydelsesgrupper i alt")) {
                    int count = benefit.startsWith("Ydelses") ? 900 : 300;
                    export.add(area, benefit, at, count + more);
                    export.add(area, benefit, at, DatedExport.SHARE, "4," + (more / 10));
                }
            }
        }
        FilledSettings settings = FilledSettings.in(folder);
        int group = settings.below("Områdegrupper", "Gruppe");
        settings.fill("Områdegrupper", "A" + group, "Naboer");
        settings.fill("Områdegrupper", "B" + group, "Horsens, Vejle");
        settings.fill("Indstillinger", "B7", "Naboer, Region Midtjylland");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        String text = made.text("Kort fortalt");
        assertThat(text)
                .contains("i gruppen Naboer")
                .doesNotContain("i Naboer", "betyder, at tallet");
        assertThat(text.split("\nNaboer\n", -1)).hasSize(2);
        assertThat(text)
                .contains("Region Midtjylland", "4,1 pct.")
                .contains("Andelen er den samme i Region Midtjylland.");
    }

    @Test
    void aTotalThatWeAddedUpIsNotCalledOfficial() throws IOException {
        for (String area : List.of("Hedensted", "Horsens", "Vejle")) {
            export.add(area, S, "2023M09", 100).add(area, "Fleksjob", "2023M09", 50);
            export.add(area, "Ydelsesgrupper i alt", "2023M09", 151);
        }
        FilledSettings settings = FilledSettings.in(folder);
        int group = settings.below("Områdegrupper", "Gruppe");
        settings.fill("Områdegrupper", "A" + group, "Naboer");
        settings.fill("Områdegrupper", "B" + group, "Horsens, Vejle");
        settings.fill("Indstillinger", "B7", "Naboer");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        assertThat(made.text("Overblik"))
                .contains("I Hedensted giver ydelserne tilsammen 150 fuldtidspersoner,")
                .contains("I gruppen Naboer giver ydelserne tilsammen 300 fuldtidspersoner,")
                .contains("end Jobindsats' tal.")
                .contains("end det beregnede tal.")
                .contains("Naboer er en egen områdegruppe: Fuldtidspersonerne i Horsens og Vejle");
    }

    @Test
    void aGoalOnAShareThatShowsNoPercentHasTheExportsDecimalsAndNoUnit() throws IOException {
        export.add("Hedensted", S, "2022M09", "Andel uden job", "0,31");
        export.add("Hedensted", S, "2023M09", "Andel uden job", "0,25");
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Mål", "Mål");
        String[] goal = {"Uden job", S, "Andel uden job", "højst", "0,255"};
        for (int j = 0; j < goal.length; j++) {
            settings.fill("Mål", Character.toString('A' + j) + row, goal[j]);
        }
        Made made = export.made(folder, "--indstillinger", settings.file());
        assertThat(made.rows("Resultatmål", "Uden job").get(0)).contains("nået", "0,25", "0,255");
        assertThat(made.rows("Resultatmål", "Uden job").get(1)).contains("0,31", "0,25", "-0,06");
        assertThat(made.text("Resultatmål"))
                .contains("Afstanden er beregnet af de uafrundede tal")
                .doesNotContain("pct.");
    }

    @Test
    void noPersonsAreToldBehindAShareThatIsRounded() throws IOException {
        export.add("Hedensted", S, "2023M09", 110);
        export.add("Hedensted", S, "2023M09", DatedExport.SHARE, "4,4");
        FilledSettings settings = FilledSettings.in(folder);
        int base = settings.below("Arbejdsstyrke og befolkning", "Område");
        settings.fill("Arbejdsstyrke og befolkning", "A" + base, "Hedensted");
        settings.fill("Arbejdsstyrke og befolkning", "B" + base, "2023M09");
        settings.fill("Arbejdsstyrke og befolkning", "C" + base, "99000");
        int row = settings.below("Mål", "Mål");
        String[] goal = {"Andel", S, DatedExport.SHARE, "højst", "4,0"};
        for (int j = 0; j < goal.length; j++) {
            settings.fill("Mål", Character.toString('A' + j) + row, goal[j]);
        }
        Made made = export.made(folder, "--indstillinger", settings.file());
        assertThat(made.rows("Resultatmål", "Andel").get(0)).contains("ikke nået", "-0,4");
        assertThat(made.rows("Resultatmål", "Mål").get(0))
                .contains("Afstand i pct.point")
                .doesNotContain("Afstand i fuldtidspersoner");
    }

    @Test
    void whatRowsAddUpToAgreesWithTheTotalAsItShows() {
        String all = "Ydelsesgrupper i alt";
        for (int month = 1; month <= 3; month++) {
            for (int year : new int[] {2022, 2023}) {
                String at = String.format(Locale.ROOT, "%dM%02d", year, month);
                export.add("Hedensted", S, at, 100).add("Hedensted", "Fleksjob", at, 50);
                export.add("Hedensted", all, at, month == 1 ? 149 : 150);
            }
        }
        Made made = export.made(folder, "--periode", "2023Q1");
        assertThat(made.text("Overblik"))
                .contains(
                        "giver ydelserne tilsammen 150,0 fuldtidspersoner, 0,3 flere end Jobindsats' tal.")
                .doesNotContain(", 0 f");
    }

    @Test
    void aSmallNumberOfPersonsIsSaidInTheSingular() {
        for (int month = 1; month <= 3; month++) {
            String now = String.format(Locale.ROOT, "2023M%02d", month);
            export.add("Hedensted", S, now, month == 1 ? 100 : 101);
            export.add("Hedensted", S, now.replace("2023", "2022"), 100);
        }
        assertThat(export.made(folder, "--periode", "2023M03").text("Overblik"))
                .contains("(1 fuldtidsperson mere)");
        assertThat(export.made(folder, "--periode", "2023Q1").text("Overblik"))
                .contains("(1 fuldtidsperson mere)");
        export.add("Hedensted", S, "2023M02", 100);
        assertThat(export.made(folder, "--periode", "2023Q1").text("Overblik"))
                .contains("(under 1 fuldtidsperson mere)")
                .doesNotContain("(0 ");
    }

    @Test
    void namesOnSHaveTheirGenitive() {
        String all = "Ydelsesgrupper i alt";
        export.add("Norddjurs", all, "2023QMAT02", "Faktisk antal", "290");
        export.add("Norddjurs", all, "2023QMAT02", "Forventet antal", "300");
        Made made = export.made(folder, "--kommune", "Norddjurs");
        assertThat(made.text("Benchmark"))
                .contains("Norddjurs' placering")
                .doesNotContain("Norddjurss");
    }

    @Test
    void theNewestMonthIsPreliminaryOnTheOverviewToo() {
        months("Hedensted", 100);
        assertThat(export.made(folder).text("Overblik")).contains("efterregistreringer");
        assertThat(export.made(folder, "--periode", "2023M05").text("Overblik"))
                .doesNotContain("efterregistreringer");
    }

    /** Random walks and series with seasons have no trend; at most 5 of 100 may be told one. */
    @Test
    void seriesWithoutATrendAreSilent() {
        Random random = new Random(3);
        int told = 0;
        for (int series = 0; series < 10; series++) {
            double level = 900;
            for (int i = 0; i < 49; i++) {
                level += 12 * random.nextGaussian();
                double season = series % 2 == 0 ? 0 : 60 * Math.sin(i * Math.PI / 6);
                YearMonth m = YearMonth.of(2014, 8).plusMonths(i);
                String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
                export.add("Hedensted", S, at, (int) Math.round(level + season));
            }
            told += export.made(folder).text("Udvikling").contains("Tendens") ? 1 : 0;
        }
        assertThat(told).isLessThanOrEqualTo(1);
    }

    @Test
    void growthThatFallsMonthByMonthIsTold() {
        double level = 2000;
        for (int i = 0; i < 49; i++) {
            level += 24 - i;
            YearMonth m = YearMonth.of(2014, 8).plusMonths(i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            export.add("Hedensted", S, at, (int) Math.round(level));
        }
        assertThat(export.made(folder).text("Udvikling")).contains("Tendens").contains("lavere");
    }

    @ParameterizedTest
    @CsvSource({
        "7, Det er en stigning fra 0 til 7 fuldtidspersoner i forhold til marts 2024; i procent",
        "1, Det er en stigning fra 0 til 1 fuldtidsperson i forhold til marts 2024; i procent",
        "0, Det er uændret i forhold til marts 2024; tallet var også da 0."
    })
    void aChangeFromNothingIsToldAndIsNotMissing(int now, String told) {
        for (String area : List.of("Kolding", "Hele landet")) {
            boolean own = area.equals("Kolding");
            export.add(area, S, "2024M03", own ? 0 : 1000)
                    .add(area, S, "2025M03", own ? now : 1010);
        }
        Made made = export.made(folder, "--kommune", "Kolding");
        assertThat(made.text("Overblik")).contains(told);
        assertThat(made.text()).doesNotContain("da et tal mangler");
    }

    @Test
    void ofAChangeFromNothingInOneGroupOthersKeepTheirPercent() {
        String other = "Kontanthjælp";
        for (String area : List.of("Kolding", "Vejle")) {
            export.add(area, S, "2024M03", 0).add(area, S, "2025M03", 7);
            export.add(area, other, "2024M03", 100).add(area, other, "2025M03", 90);
        }
        Made made = export.made(folder, "--kommune", "Kolding");
        assertThat(made.text()).doesNotContain("da et tal mangler");
    }

    @Test
    void placesAreSaidToBeOfUnroundedFiguresOnlyWhereTheyAre() {
        List<String> areas =
                List.of("Hedensted", "Horsens", "Odder", "Randers", "Samsø", "Silkeborg");
        for (String area : areas) {
            export.add(area, S, "2022M09", 100).add(area, S, "2023M09", 110);
            export.add(area, S, "2023M09", DatedExport.SHARE, "4,4");
        }
        assertThat(export.made(folder, "--kommune", "Hedensted").text("Placering"))
                .contains("udtrækkets tal, som de står")
                .doesNotContain("uafrundede");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Andel i beskæftigelse;0,395;0,415;var 0,415 i;en stigning på 0,020 i",
                "Andel med job (promille);1,5;2,5;var 2,5 i;en stigning på 1,0 i",
                "Andel af budget (mio. kr.);3,5;3,9;var 3,9 i;en stigning på 0,4 i",
                "Antal pr. 1.000 indbyggere;12,5;13,7;var 13,7 i;en stigning på 1,2 i",
                "Afgangsgrad (basispoint);120;118;var 118 i;et fald på 2 i",
                "Andel i job, pct.;39,5;41,5;var 41,5 pct. i;en stigning på 2,0 pct.point i"
            })
    void aMeasureHasNoUnitButTheOneThatItSays(
            String measure, String before, String now, String level, String change) {
        export.add("Kolding", S, "2024M03", 100).add("Kolding", S, "2025M03", 110);
        export.add("Kolding", S, "2024M03", measure, before);
        export.add("Kolding", S, "2025M03", measure, now);
        assertThat(export.made(folder, "--kommune", "Kolding").text("Andre målinger"))
                .contains(level)
                .contains(change)
                .doesNotContain("lille grundlag");
    }

    @ParameterizedTest
    @CsvSource({"Odder, 2023M10", "Horsens, 2023M09"})
    void aGroupThatLacksAMemberDoesNotChooseThePeriod(String member, String last)
            throws IOException {
        String all = "Ydelsesgrupper i alt";
        for (String area : List.of("Hedensted", "Horsens", "Vejle")) {
            for (String period : List.of("2022M10", "2023M09", "2023M10")) {
                boolean lacks = area.equals(member) && period.compareTo(last) > 0;
                export.add(area, all, period, DatedExport.FULL_TIME, lacks ? "." : "100");
                export.add(area, S, period, 50);
            }
        }
        FilledSettings settings = FilledSettings.in(folder);
        int group = settings.below("Områdegrupper", "Gruppe");
        settings.fill("Områdegrupper", "A" + group, "Naboer");
        settings.fill("Områdegrupper", "B" + group, "Vejle, " + member);
        settings.fill("Indstillinger", "B7", "Naboer");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        assertThat(made.text("Overblik")).contains("I oktober 2023 var der 100 fuldtidspersoner");
    }

    @Test
    void aSeriesFromNothingSaysThatNothingIsWhyItHasNoPercent() {
        for (YearMonth m = YearMonth.of(2021, 1); m.getYear() < 2024; m = m.plusMonths(1)) {
            String id = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            export.add("Hedensted", S, id, m.getYear() < 2023 ? 0 : m.getMonthValue());
        }
        assertThat(export.made(folder, "--kommune", "Hedensted").text())
                .contains("da tallet for december 2022 er 0.")
                .doesNotContain("da et tal mangler");
    }

    @Test
    void aGoalOfAChangeFromNothingSaysWhyItCannotBeJudged() throws IOException {
        for (String area : List.of("Hedensted", "Horsens")) {
            export.add(area, S, "2022M09", area.equals("Horsens") ? 90 : 0);
            export.add(area, S, "2023M09", 7);
        }
        FilledSettings settings = FilledSettings.in(folder);
        int goal = settings.below("Mål", "Mål");
        settings.fill("Mål", "A" + goal, "Færre syge");
        settings.fill("Mål", "B" + goal, S);
        settings.fill("Mål", "C" + goal, DatedExport.FULL_TIME);
        settings.fill("Mål", "D" + goal, "udvikling højst");
        settings.fill("Mål", "E" + goal, "-2");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        assertThat(made.text()).contains("fra 0 kan ændringen ikke opgøres i procent");
    }
}
