package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import dk.overblik.model.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reform of July 2025, when three benefits became one, in every table and sentence, against
 * arithmetic of its own.
 */
class ReformTest {

    private static final String K = "Kontanthjælp";
    private static final String U = "Uddannelseshjælp";
    private static final String S = "Selvforsørgelses- og hjemrejseydelse mv.";
    private static final String A = "A-dagpenge";
    private static final String TOTAL = "Ydelsesgrupper i alt";
    private static final YearMonth REFORM = YearMonth.of(2025, 7);
    private static final List<String> AREAS =
            List.of(
                    "Hedensted",
                    "Horsens",
                    "Vejle",
                    "Odder",
                    "Randers",
                    "Skive",
                    "Region Midtjylland");

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();
    private final Map<String, Integer> levels = new TreeMap<>();

    private static String id(YearMonth month) {
        return String.format(Locale.ROOT, "%dM%02d", month.getYear(), month.getMonthValue());
    }

    /** All benefits of a table of several, month by month, with their total. */
    private void months(YearMonth first, YearMonth last) {
        for (String area : AREAS) {
            int size = area.startsWith("Region") ? 9000 : 300 + 17 * area.length();
            for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
                int n = (m.getYear() - 2020) * 12 + m.getMonthValue();
                int a = size + 3 * n + n % 5;
                int k = size / 2 + n;
                int u = size / 3 - n;
                int s = size / 10 + n % 7;
                if (m.isBefore(REFORM)) {
                    put(area, U, m, u);
                    put(area, S, m, s);
                    put(area, K, m, k);
                } else {
                    put(area, K, m, k + u + s + 5);
                }
                put(area, A, m, a);
                put(area, TOTAL, m, m.isBefore(REFORM) ? a + k + u + s : a + k + u + s + 5);
            }
        }
    }

    private void put(String area, String benefit, YearMonth month, int value) {
        levels.put(area + benefit + month, value);
        export.add(area, benefit, id(month), value);
    }

    private int level(String area, String benefit, YearMonth month) {
        return levels.getOrDefault(area + benefit + month, 0);
    }

    /** The benefits that are one now, added up. */
    private int one(String area, YearMonth month) {
        return level(area, K, month) + level(area, U, month) + level(area, S, month);
    }

    private static String whole(double value) {
        return String.format(Locale.forLanguageTag("da-DK"), "%,d", Math.round(value));
    }

    private static String one(double value) {
        java.math.BigDecimal rounded =
                java.math.BigDecimal.valueOf(value).setScale(1, java.math.RoundingMode.HALF_UP);
        return String.format(Locale.forLanguageTag("da-DK"), "%,.1f", rounded);
    }

    private static double percent(double before, double now) {
        return (now - before) / before * 100;
    }

    @Test
    void theOverviewComparesWithTheSumOfTheThree() {
        YearMonth now = YearMonth.of(2026, 3);
        months(YearMonth.of(2025, 1), now);
        Made made = export.made(folder, "--kommune", "Hedensted");
        int before = one("Hedensted", now.minusYears(1));
        int level = level("Hedensted", K, now);
        List<String> row = made.overview(K);
        assertThat(row.get(1)).isEqualTo(whole(level));
        assertThat(row.get(2)).isEqualTo(whole(level - before));
        assertThat(row.get(3)).isEqualTo(one(percent(before, level)));
        assertThat(made.rows("Overblik", U)).isEmpty();
        assertThat(made.rows("Overblik", S)).isEmpty();
        assertThat(made.text("Overblik"))
                .contains("Udviklingen for Kontanthjælp er i forhold til summen af")
                .contains("Uddannelseshjælp og Selvforsørgelses- og hjemrejseydelse mv.")
                .contains("Databrud fra juli 2025")
                .doesNotContain("ført tilbage")
                .doesNotContain("kan ikke lægges sammen til totalen")
                .doesNotContain("end Jobindsats' tal");
    }

    @Test
    void sharesAndPersonsBesideTheFullTimePersonsDoNotDenyTheChangeThatIsShown() {
        YearMonth now = YearMonth.of(2026, 3);
        months(YearMonth.of(2025, 1), now);
        String share = "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år";
        for (YearMonth month : List.of(now.minusYears(1), now)) {
            String period = Period.month(month).id();
            export.add("Hedensted", K, period, share, "2,1");
            export.add("Hedensted", K, period, "Antal personer", "700");
        }
        Made made = export.made(folder, "--kommune", "Hedensted");
        int change = level("Hedensted", K, now) - one("Hedensted", now.minusYears(1));
        assertThat(made.overview(K).get(2)).isEqualTo(whole(change));
        assertThat(made.text("Overblik"))
                .contains("Udviklingen for Kontanthjælp er i forhold til summen af");
        assertThat(made.text("Noter")).doesNotContain("Tag dem med i udtrækket");
    }

    @Test
    void beforeTheReformEachOfTheThreeHasItsRow() {
        months(YearMonth.of(2024, 5), YearMonth.of(2026, 3));
        Made made = export.made(folder, "--kommune", "Hedensted", "--periode", "2025M06");
        YearMonth now = YearMonth.of(2025, 6);
        int before = level("Hedensted", K, now.minusYears(1));
        assertThat(made.overview(K).get(2)).isEqualTo(whole(level("Hedensted", K, now) - before));
        assertThat(made.overview(U)).isNotEmpty();
        assertThat(made.text("Overblik")).doesNotContain("lagt ind under");
    }

    @Test
    void theFirstPeriodWithoutThemIsChosenThoughItHasFewerGroups() {
        months(YearMonth.of(2025, 1), YearMonth.of(2025, 9));
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Overblik")).contains("september 2025");
    }

    @Test
    void theYearToDateIsTheMeanOfTheSumOnBothSides() {
        months(YearMonth.of(2024, 1), YearMonth.of(2025, 10));
        Made made = export.made(folder, "--kommune", "Hedensted", "--periode", "år til dato");
        double now = mean(YearMonth.of(2025, 1), 10);
        double before = mean(YearMonth.of(2024, 1), 10);
        List<String> row = made.overview(K);
        assertThat(row.get(2)).isEqualTo(whole(now - before));
        assertThat(row.get(3)).isEqualTo(one(percent(before, now)));
        assertThat(made.rows("Overblik", U)).isEmpty();
        assertThat(made.text("Overblik"))
                .doesNotContain("kan ikke lægges sammen til totalen")
                .doesNotContain("seneste 12 mdr");
    }

    @Test
    void theLastTwelveMonthsAreTheMeanOfTheSumOnBothSides() {
        months(YearMonth.of(2023, 11), YearMonth.of(2025, 10));
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--periode", "seneste 12 måneder");
        double now = mean(YearMonth.of(2024, 11), 12);
        double before = mean(YearMonth.of(2023, 11), 12);
        assertThat(made.overview(K).get(3)).isEqualTo(one(percent(before, now)));
    }

    private double mean(YearMonth first, int months) {
        double sum = 0;
        for (int i = 0; i < months; i++) {
            sum += one("Hedensted", first.plusMonths(i));
        }
        return sum / months;
    }

    @Test
    void goalsOnGrowthAndExtraFallAreJudgedOnTheSum() throws IOException {
        YearMonth now = YearMonth.of(2026, 3);
        months(YearMonth.of(2025, 1), now);
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Mål", "Mål");
        String[][] goals = {
            {"Vækst", K, DatedExport.FULL_TIME, "udvikling mindst", "10"},
            {"Merfald", K, DatedExport.FULL_TIME, "merfald i forhold til Region Midtjylland", "1"},
            {"To af tre", K + " + " + U, DatedExport.FULL_TIME, "udvikling højst", "50"},
            {"Ikke den ene", U + " + " + A, DatedExport.FULL_TIME, "udvikling højst", "50"},
        };
        for (int i = 0; i < goals.length; i++) {
            for (int j = 0; j < goals[i].length; j++) {
                settings.fill("Mål", Character.toString('A' + j) + (row + i), goals[i][j]);
            }
        }
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        double own = percent(one("Hedensted", now.minusYears(1)), one("Hedensted", now));
        double region =
                percent(
                        one("Region Midtjylland", now.minusYears(1)),
                        one("Region Midtjylland", now));
        String goalsText = made.text("Resultatmål");
        assertThat(goalsText).contains("ikke nået").contains(one(own - 10));
        assertThat(made.rows("Resultatmål", "Merfald").get(0)).contains(one(own), one(region));
        assertThat(made.rows("Resultatmål", "To af tre").get(0)).contains(one(own));
        assertThat(goalsText).contains("Mål, som udtrækket ikke har tal for: Ikke den ene.");
    }

    @Test
    void aShareAcrossTheReformHasNoChangeAndNoVerdict() throws IOException {
        for (String benefit : List.of(K, U, S)) {
            export.add("Hedensted", benefit, "2025M03", DatedExport.SHARE, "1,5");
        }
        export.add("Hedensted", K, "2026M03", DatedExport.SHARE, "3,9");
        export.add("Hedensted", A, "2025M03", DatedExport.SHARE, "1,0");
        export.add("Hedensted", A, "2026M03", DatedExport.SHARE, "1,0");
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Mål", "Mål");
        String[] goal = {"Andel", K, DatedExport.SHARE, "udvikling højst", "0"};
        for (int j = 0; j < goal.length; j++) {
            settings.fill("Mål", Character.toString('A' + j) + row, goal[j]);
        }
        Made made = export.made(folder, "--indstillinger", settings.file());
        assertThat(made.text("Resultatmål"))
                .contains("kan ikke afgøres")
                .contains("Databrud fra juli 2025")
                .doesNotContain("2,4");
    }

    @Test
    void anExportOfSharesAloneShowsThemWithTheBreak() {
        for (String benefit : List.of(K, U, S, A)) {
            export.add("Hedensted", benefit, "2025M03", DatedExport.SHARE, "1,5");
            export.add("Horsens", benefit, "2025M03", DatedExport.SHARE, "1,6");
        }
        for (String area : List.of("Hedensted", "Horsens")) {
            export.add(area, K, "2026M03", DatedExport.SHARE, "3,9");
            export.add(area, A, "2026M03", DatedExport.SHARE, "1,0");
        }
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.overview(K).get(4)).isEqualTo("3,9");
        assertThat(made.overview(A).get(4)).isEqualTo("1,0");
        assertThat(made.text("Overblik"))
                .contains(
                        "Databrud fra juli 2025",
                        "Udviklingen for Kontanthjælp",
                        "opgøres: Uddannelseshjælp")
                .doesNotContain("2,4", "0,6");
        assertThat(made.text()).doesNotContain("nået");
    }

    /** A figure that is shown, and not held against another, is not said to be missing as well. */
    @Test
    void whatIsOnlyWithheldFromAChangeSaysSoInGrundlag() {
        String cost = "Offentlige udgifter pr. person i arbejdsstyrken";
        for (String benefit : List.of(K, A, "Ydelsesgrupper i alt")) {
            export.add("Hedensted", benefit, "2025Q02", cost, "1219");
            export.add("Hedensted", benefit, "2026Q02", cost, "1316");
        }
        Made made = export.made(folder, "--kommune", "Hedensted");
        Map<String, List<List<String>>> same =
                made.rows("Grundlag", "Hedensted").stream()
                        .filter(row -> row.size() > 3)
                        .collect(Collectors.groupingBy(row -> String.join("/", row.subList(0, 3))));
        List<List<String>> twice =
                same.values().stream()
                        .filter(rows -> rows.size() > 1)
                        .flatMap(List::stream)
                        .filter(row -> row.get(3).equals("."))
                        .toList();
        assertThat(twice)
                .hasSize(1)
                .allSatisfy(
                        row ->
                                assertThat(row)
                                        .contains(
                                                "ikke brugt til udviklingen; databrud: ydelserne er"
                                                        + " lagt sammen"));
    }

    /** What is in another row has none of its own, and the dots say their own reason. */
    @Test
    void aYearWithTheReformInsideHasNoHalfFilledRows() {
        for (String benefit : List.of(K, U, S, A)) {
            for (String year : List.of("2024Y01", "2025Y01")) {
                export.add("Hedensted", benefit, year, 400 + benefit.length());
                export.add("Hedensted", benefit, year, "Antal personer", "900");
                export.add("Hedensted", benefit, year, DatedExport.SHARE, "1,5");
            }
        }
        Made made = export.made(folder);
        assertThat(made.rows("Overblik", U)).isEmpty();
        assertThat(made.rows("Overblik", S)).isEmpty();
        int sum = 1200 + K.length() + U.length() + S.length();
        assertThat(made.overview(K)).containsExactly(".", whole(sum), "0", "0,0", ".");
        assertThat(made.overview(A)).containsExactly("900", "410", "0", "0,0", "1,5");
        assertThat(made.text("Overblik"))
                .contains("grunden står i arkene Grundlag og Noter")
                .doesNotContain("ikke er oplyst");
        assertThat(made.text("Noter"))
                .contains("kan ikke lægges sammen af andre tal")
                .contains("databrud: ydelserne er lagt sammen")
                .doesNotContain("grunden står i");
    }

    @Test
    void benefitsReadAsOneAndOwnGroupsOfAreasAreOnTheSum() throws IOException {
        YearMonth now = YearMonth.of(2026, 3);
        months(YearMonth.of(2025, 1), now);
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Ydelser som en", "Navn");
        settings.fill("Ydelser som en", "A" + row, "Unge og kontanthjælp");
        settings.fill("Ydelser som en", "B" + row, K + " + " + U);
        settings.fill("Ydelser som en", "A" + (row + 1), "Med dagpenge");
        settings.fill("Ydelser som en", "B" + (row + 1), K + " + " + U + " + " + A);
        int group = settings.below("Områdegrupper", "Gruppe");
        settings.fill("Områdegrupper", "A" + group, "Naboer");
        settings.fill("Områdegrupper", "B" + group, "Horsens, Vejle");
        settings.fill("Indstillinger", "B7", "Naboer");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        double own = percent(one("Hedensted", now.minusYears(1)), one("Hedensted", now));
        assertThat(made.overview("Unge og kontanthjælp").get(3)).isEqualTo(one(own));
        double withA =
                percent(
                        one("Hedensted", now.minusYears(1))
                                + level("Hedensted", A, now.minusYears(1)),
                        one("Hedensted", now) + level("Hedensted", A, now));
        assertThat(made.overview("Med dagpenge").get(3)).isEqualTo(one(withA));
        double near =
                percent(
                        one("Horsens", now.minusYears(1)) + one("Vejle", now.minusYears(1)),
                        one("Horsens", now) + one("Vejle", now));
        assertThat(made.overview(K).get(8)).isEqualTo(one(near));
    }

    @Test
    void theSeriesAndItsBenefitsAreOnTheSum() {
        YearMonth now = YearMonth.of(2026, 3);
        months(YearMonth.of(2023, 1), now);
        Made made = export.made(folder, "--kommune", "Hedensted");
        List<List<String>> rows = made.rows("Udvikling", K);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .contains(whole(one("Hedensted", now)))
                .contains(whole(one("Hedensted", now.minusYears(1))))
                .contains(whole(one("Hedensted", now.minusYears(2))));
        assertThat(made.rows("Udvikling", U)).isEmpty();
    }

    /** Later the newest change is one of the one benefit, and the sum lies further back. */
    @Test
    void theSeriesSaysWhichOfItsFiguresAreSums() {
        months(YearMonth.of(2023, 1), YearMonth.of(2026, 9));
        Made made = export.made(folder, "--kommune", "Hedensted");
        String text = made.text("Udvikling").replace('\n', ' ');
        assertThat(text)
                .contains("Tallene for Kontanthjælp før juli 2025 er summen af Kontanthjælp + ")
                .doesNotContain("er i forhold til summen");
    }

    @Test
    void theSeriesSaysNothingOfSumsThatItDoesNotShow() {
        months(YearMonth.of(2025, 1), YearMonth.of(2027, 8));
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.rows("Udvikling", K)).hasSize(1);
        assertThat(made.text("Udvikling")).doesNotContain("summen af", "Databrud fra juli 2025");
    }

    @Test
    void theMunicipalitiesOfTheOneBenefitAreComparedWithTheSum() {
        YearMonth now = YearMonth.of(2025, 9);
        for (String area : List.of("Hedensted", "Horsens", "Odder")) {
            for (YearMonth m : List.of(now.minusYears(1), now)) {
                if (m.isBefore(REFORM)) {
                    put(area, K, m, 100 + area.length());
                    put(area, U, m, 50);
                    put(area, S, m, 21);
                } else {
                    put(area, K, m, 160 + area.length());
                }
            }
        }
        Made made = export.made(folder, "--kommune", "Hedensted");
        double own = percent(one("Hedensted", now.minusYears(1)), one("Hedensted", now));
        assertThat(made.row("Kommuner", "Hedensted")).contains(one(own));
        assertThat(made.text("Kommuner"))
                .contains("et fald på " + one(-own) + " pct.")
                .contains("Databrud fra juli 2025");
    }

    @Test
    void expenditureIsAddedUpOverTheBenefits() {
        String kroner = "Offentlige udgifter pr. person i arbejdsstyrken, løbende priser";
        export.add("Hedensted", K, "2024Q4", kroner, "1000,50");
        export.add("Hedensted", U, "2024Q4", kroner, "400,25");
        export.add("Hedensted", S, "2024Q4", kroner, "100,25");
        export.add("Hedensted", K, "2025Q4", kroner, "1501,00");
        export.add("Hedensted", A, "2024Q4", kroner, "700,00");
        export.add("Hedensted", A, "2025Q4", kroner, "700,00");
        Made made = export.made(folder);
        List<String> row = made.row("Udgifter", K);
        assertThat(row).containsSequence("1.501", "1.501", "0", "0,0");
        assertThat(made.rows("Udgifter", U)).isEmpty();
    }

    /** What has been published is shown; what no reader may compare has no change, nor its rest. */
    @Test
    void expenditureBeforeTheReformIsShownWithoutAChange() {
        String kroner = "Offentlige udgifter pr. person i arbejdsstyrken, løbende priser";
        String all = "Ydelsesgrupper i alt";
        export.add("Hedensted", K, "2024Q4", kroner, "1000,50");
        export.add("Hedensted", K, "2025Q4", kroner, "1501,00");
        export.add("Hedensted", A, "2024Q4", kroner, "700,00");
        export.add("Hedensted", A, "2025Q4", kroner, "710,00");
        export.add("Hedensted", all, "2024Q4", kroner, "3000,00");
        export.add("Hedensted", all, "2025Q4", kroner, "3100,00");
        Made made = export.made(folder);
        assertThat(made.row("Udgifter", K)).containsExactly("1.001", "1.501", ".", ".");
        assertThat(made.row("Udgifter", A)).containsExactly("700", "710", "10", "1,4");
        assertThat(made.row("Udgifter", "Øvrige ydelser"))
                .containsExactly("1.300", "889", ".", ".");
        assertThat(made.row("Udgifter", all)).containsExactly("3.000", "3.100", "100", "3,3");
        assertThat(made.text("Udgifter").replace("\n", " "))
                .contains(
                        "Øvrige ydelser har ingen udvikling, da de er, hvad der er tilbage af alle"
                                + " ydelser, og Kontanthjælp ikke omfatter det samme i begge")
                .doesNotContain("Resten er ikke vist");
        assertThat(made.text("Noter"))
                .contains(
                        " Til den, der laver rapporten: Tag også udgifterne til dem med i udtrækket"
                                + " for at få udviklingen.");
    }

    @Test
    void aYearThatHasTheReformInsideIsTheSumOnBothSides() {
        export.add("Hedensted", K, "2024Y01", 400);
        export.add("Hedensted", U, "2024Y01", 200);
        export.add("Hedensted", S, "2024Y01", 60);
        export.add("Hedensted", A, "2024Y01", 500);
        export.add("Hedensted", K, "2025Y01", 530);
        export.add("Hedensted", U, "2025Y01", 90);
        export.add("Hedensted", S, "2025Y01", 30);
        export.add("Hedensted", A, "2025Y01", 480);
        Made made = export.made(folder);
        List<String> row = made.overview(K);
        assertThat(row.get(2)).isEqualTo("-10");
        assertThat(row.get(3)).isEqualTo("-1,5");
        assertThat(made.text("Overblik")).contains("juli 2025");
    }

    @Test
    void theBudgetIsHeldAgainstTheSum() throws IOException {
        months(YearMonth.of(2025, 1), YearMonth.of(2025, 10));
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Budget", "Ydelse");
        settings.fill("Budget", "A" + row, K);
        settings.fill("Budget", "B" + row, "2025");
        settings.fill("Budget", "C" + row, "300");
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--indstillinger", settings.file());
        double mean = mean(YearMonth.of(2025, 1), 10);
        List<List<String>> rows = made.rows("Overblik", K);
        assertThat(rows.get(rows.size() - 1)).contains(one(mean), one(mean - 300));
    }

    @Test
    void oneOfThreeAloneInATableOfSeveralIsNotCompared() {
        for (String area : List.of("Hedensted")) {
            export.add(area, K, "2025M03", 100).add(area, A, "2025M03", 200);
            export.add(area, K, "2026M03", 180).add(area, A, "2026M03", 190);
        }
        Made made = export.made(folder);
        assertThat(made.overview(K).get(1)).isEqualTo("180");
        assertThat(made.overview(K).get(2)).isEqualTo(".");
        assertThat(made.text("Overblik")).contains("kan ikke opgøres");
        assertThat(made.overview(A).get(2)).isEqualTo("-10");
    }

    /** The site's table of the one benefit has it back in time. */
    @Test
    void aTableOfTheOneBenefitAloneIsComparedAsItIs() {
        export.add("Hedensted", K, "2025M03", 150).add("Hedensted", K, "2026M03", 180);
        Made made = export.made(folder);
        assertThat(made.overview(K).get(2)).isEqualTo("30");
        assertThat(made.text("Overblik")).contains("Databrud fra juli 2025");
        assertThat(made.text("Overblik").replace("\n", " "))
                .contains(
                        "Tallene for Kontanthjælp før juli 2025 er læst som ført tilbage, så de"
                                + " også dækker uddannelseshjælp og selvforsørgelses- og"
                                + " hjemrejseydelse mv.; gør de ikke det, kan udviklingen ikke"
                                + " bruges.");
    }

    /**
     * What is hidden before the reform leaves no change; nothing that is not in the export is
     * named.
     */
    /**
     * Figures that nearly double where the reform is are of the narrower benefit before it. What a
     * few persons do on an island says nothing.
     */
    @ParameterizedTest
    @CsvSource({
        "2025M06, 313, 2025M07, 587, 2026M06, true",
        "2025M06, 560, 2025M07, 587, 2026M06, false",
        "2025M06, 480, 2025M07, 600, 2026M06, false",
        "2025M06, 479, 2025M07, 600, 2026M06, true",
        "2025M03, 410, 2026M03, 570, 2026M03, false",
        "2025M03, 400, 2026M03, 570, 2026M03, true",
        "2025Q02, 313, 2025Q03, 587, 2026Q02, true",
        "2025Q02, 500, 2025Q03, 587, 2026Q02, false"
    })
    void aTableOfTheOneBenefitThatLeapsAtTheReformIsNotCompared(
            String last, int before, String first, int after, String now, boolean broken) {
        String year = Integer.toString(Integer.parseInt(now.substring(0, 4)) - 1);
        Map<String, Integer> course = new LinkedHashMap<>();
        course.put(year + now.substring(4), before);
        course.put(last, before);
        course.put(first, after);
        course.put(now, after);
        course.forEach(
                (period, value) -> {
                    export.add("Hedensted", K, period, value);
                    export.add("Samsø", K, period, value == before ? 10 : 31);
                });
        Made made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Noter").contains("Tag dem med i udtrækket")).isEqualTo(broken);
        assertThat(made.text("Overblik").contains("ført tilbage")).isNotEqualTo(broken);
        if (!broken) {
            assertThat(made.overview(K).get(2)).isEqualTo(whole(after - before));
        } else {
            assertThat(made.text()).doesNotContain(whole(after - before));
        }
    }

    @Test
    void aHiddenPartLeavesTheChangeMissingAndSaysSo() {
        export.add("Samsø", K, "2025M03", 20).add("Samsø", U, "2025M03", 8);
        export.add("Samsø", S, "2025M03", DatedExport.FULL_TIME, "*");
        export.add("Samsø", K, "2026M03", 30);
        export.add("Samsø", A, "2025M03", 20).add("Samsø", A, "2026M03", 21);
        Made made = export.made(folder);
        assertThat(made.overview(K).subList(1, 4)).containsExactly("30", ".", ".");
        assertThat(made.text("Overblik"))
                .contains("Udviklingen for Kontanthjælp kan ikke opgøres")
                .doesNotContain("er i forhold til summen");
    }

    @Test
    void aBenefitThatOnlyChangedItsNameIsComparedWithItself() {
        export.add("Hedensted", "Integrationsydelse", "2018M06", 150);
        export.add("Hedensted", S, "2019M06", 120);
        export.add("Hedensted", A, "2018M06", 100).add("Hedensted", A, "2019M06", 90);
        Made made = export.made(folder);
        assertThat(made.overview(S).get(2)).isEqualTo("-30");
        assertThat(made.rows("Overblik", "Integrationsydelse")).isEmpty();
        assertThat(made.text("Overblik"))
                .contains("hed Integrationsydelse før marts 2019.")
                .doesNotContain("vises ikke");
    }
}
