package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a benchmark that a reader would else take for something else. */
class BenchmarkRemarksTest {

    private static final String ALL = "Ydelsesgrupper i alt";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    private void months() {
        for (String at : new String[] {"2024M06", "2025M06"}) {
            export.add("Hedensted", ALL, at, 4000).add("Hedensted", "Fleksjob", at, 900);
        }
    }

    private Made benchmark(String period) {
        export.add("Hedensted", ALL, period, "Forventet antal", "300")
                .add("Hedensted", ALL, period, "Faktisk antal", "290")
                .add("Hedensted", ALL, period, "Placering på benchmarkranglisten", "24");
        return export.made(folder, "--kommune", "Hedensted");
    }

    @ParameterizedTest
    @CsvSource({"2021QMAT04, 2021", "2023QMAT02, 3. kvartal 2022 - 2. kvartal 2023"})
    void aPeriodAYearApartIsSaid(String period, String called) {
        months();
        Made made = benchmark(period);
        String said = "Benchmarken er for " + called + ", mens rapporten ellers er for juni 2025.";
        assertThat(made.text("Benchmark")).contains(said);
        assertThat(made.text("Kort fortalt")).contains("nr. 24 af 98").contains(said);
    }

    /** The months are those of others, of whom nothing is told here. */
    @Test
    void aPeriodOfNothingThatIsToldIsNotSaidToBeTheReports() {
        for (String at : new String[] {"2024M06", "2025M06"}) {
            export.add("Horsens", ALL, at, 4000).add("Horsens", "Fleksjob", at, 900);
        }
        for (String at : new String[] {"2024K01", "2025K01"}) {
            String money = "Offentlige udgifter pr. person i arbejdsstyrken";
            export.add("Hedensted", ALL, at, money, "8000")
                    .add("Hedensted", "Fleksjob", at, money, "900");
        }
        String brief = benchmark("2021QMAT04").text("Kort fortalt");
        assertThat(brief).contains("nr. 24 af 98").doesNotContain("juni 2025");
    }

    @Test
    void theNewestPeriodBesideTheReportsOwnIsNothingToBeSaid() {
        months();
        Made made = benchmark("2024QMAT04");
        assertThat(made.text("Benchmark")).contains("2024").doesNotContain("mens rapporten");
    }

    /** Of few expected one person is worth scores of places: they are no finding. */
    @ParameterizedTest
    @CsvSource({"90, false", "100, true"})
    void aPlaceAmongFewIsNotToldOf(int expected, boolean told) {
        for (String at : List.of("2020QMAT04", "2021QMAT04")) {
            boolean now = at.startsWith("2021");
            for (String part : List.of("Sygedagpenge mv.", "A-dagpenge mv.")) {
                boolean few = part.startsWith("S");
                export.add("Læsø", part, at, "Forventet antal", few ? "" + expected : "400")
                        .add("Læsø", part, at, "Faktisk antal", actual(few ? 90 : 390, now))
                        .add(
                                "Læsø",
                                part,
                                at,
                                "Placering på benchmarkranglisten",
                                now ? "12" : few ? "84" : "15");
            }
        }
        String said = export.made(folder, "--kommune", "Læsø").text("Benchmark");
        assertThat(said.contains("På området Sygedagpenge har Læsø forbedret sig 72"))
                .isEqualTo(told);
        assertThat(said.contains("På området A-dagpenge har Læsø forbedret sig 3"))
                .isEqualTo(!told);
    }

    private static String actual(int last, boolean now) {
        return Integer.toString(now ? last : last + 20);
    }

    /**
     * Counts are rounded to tens: of one step nobody knows whether there is anything behind it. Of
     * exact counts it is ten persons.
     *
     * @param before actual less expected a year before
     */
    @ParameterizedTest
    @CsvSource({
        "110, 110, -10, false",
        "110, 120, 0, false",
        "110, 120, 10, false",
        "110, 120, -10, true",
        "110, 110, -20, true",
        "110, 110, 20, true",
        "111, 111, -10, true",
        "111, 121, 10, true",
        "111, 121, 0, true",
    })
    void oneStepOfTheRoundingIsNoNews(int expected, int actual, int before, boolean told) {
        for (String at : List.of("2020QMAT04", "2021QMAT04")) {
            boolean now = at.startsWith("2021");
            int counted = now ? actual : expected + before;
            export.add("Ærø", "Sygedagpenge mv.", at, "Forventet antal", "" + expected)
                    .add("Ærø", "Sygedagpenge mv.", at, "Faktisk antal", "" + counted)
                    .add(
                            "Ærø",
                            "Sygedagpenge mv.",
                            at,
                            "Placering på benchmarkranglisten",
                            now ? "58" : "31");
        }
        String said = export.made(folder, "--kommune", "Ærø").text("Benchmark");
        assertThat(said.contains("På området Sygedagpenge er ")).isEqualTo(told);
    }

    /** Expected, actual and place of each area: the worst place above the expected is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "400 390 12; 800 860 78; 950 930 24; Kontanthjælp er der 60 flere end forventet (nr."
                        + " 78 af 98).",
                "400 430 90; 800 860 78; 950 930 24; A-dagpenge er der 30 flere end forventet (nr."
                        + " 90 af 98).",
                "90 120 97; 800 860 78; 950 930 24; Kontanthjælp er der 60 flere end forventet (nr."
                        + " 78 af 98).",
                "400 390 12; 800 800 44; 950 930 24; A-dagpenge er Hedensted faldet 11 placeringer"
                        + " fra nr. 1 til nr. 12 af 98.",
                "90 120 97; 800 790 11; 950 930 24; Kontanthjælp har Hedensted forbedret sig 33"
                        + " placeringer fra nr. 44 til nr. 11 af 98.",
            })
    void theWorstAreaAboveTheExpectedIsTold(
            String insured, String assisted, String sick, String said) {
        List<String> parts = List.of("A-dagpenge mv.", "Kontanthjælp mv.", "Sygedagpenge mv.", ALL);
        List<String> figures = List.of(insured, assisted, sick, "2200 2180 49");
        List<String> before = List.of("1", "44", "24", "49");
        for (int i = 0; i < parts.size(); i++) {
            String[] of = figures.get(i).split(" ", -1);
            String rank = "Placering på benchmarkranglisten";
            export.add("Hedensted", parts.get(i), "2021QMAT04", "Forventet antal", of[0])
                    .add("Hedensted", parts.get(i), "2021QMAT04", "Faktisk antal", of[1])
                    .add("Hedensted", parts.get(i), "2021QMAT04", rank, of[2])
                    .add("Hedensted", parts.get(i), "2020QMAT04", rank, before.get(i));
        }
        String text = export.made(folder, "--kommune", "Hedensted").text("Benchmark");
        assertThat(text).contains("På området " + said);
        assertThat(text.split("På området ", -1)).hasSize(2);
    }

    /** A table of all periods stands where it has a figure that the one above it has not. */
    @ParameterizedTest
    @CsvSource({
        "2020QMAT04, Placering på benchmarkranglisten, false",
        "2020QMAT04, Faktisk antal, false",
        "2020QMAT04, Forventet antal|Faktisk antal, true",
        "2019QMAT04|2020QMAT04, Placering på benchmarkranglisten, true",
        "2021QMAT04, Placering på benchmarkranglisten, false"
    })
    void earlierPeriodsHaveATableWhereTheyTellMore(String periods, String measures, boolean more) {
        for (String measure : measures.split("\\|", -1)) {
            for (String period : periods.split("\\|", -1)) {
                export.add("Hedensted", ALL, period, measure, "40");
            }
        }
        String text = benchmark("2021QMAT04").text("Benchmark");
        assertThat(text.contains("i alle udtrækkets perioder")).isEqualTo(more);
    }

    @Test
    void aReportOnTheBenchmarkAloneIsOfItsPeriod() {
        assertThat(benchmark("2021QMAT04").text("Benchmark")).doesNotContain("mens rapporten");
    }

    @ParameterizedTest
    @CsvSource({
        "'7,65', '7,61', '-0,04', false",
        "'7,64', '7,66', '0,02', false",
        "'7,65', '7,6', '-0,1', true",
        "'7,654', '7,612', '-0,042', true",
        "'7,60', '7,40', '-0,20', false",
        "'7,58', '7,58', '0,00', false"
    })
    void whatDecimalsHideIsSaid(String expected, String actual, String difference, boolean hidden) {
        export.add("Hedensted", ALL, "2021QMAT04", "Forventet andel (pct.)", expected)
                .add("Hedensted", ALL, "2021QMAT04", "Faktisk andel (pct.)", actual);
        export.add(
                "Hedensted",
                ALL,
                "2021QMAT04",
                "Forskel mellem forventet og faktisk andel (pct. point)",
                difference);
        String text = benchmark("2021QMAT04").text("Andre målinger");
        assertThat(text.contains("er af tal med flere decimaler")).isEqualTo(hidden);
        // What is published in hundredths is shown so.
        boolean hundredths = difference.matches("-?0,0[1-9]");
        assertThat(text.lines().anyMatch(difference::equals))
                .isEqualTo(hundredths || difference.equals("-0,1"));
    }

    /** The benchmark calls it a share, and a sentence says of whom. */
    @ParameterizedTest
    @CsvSource({
        "Forventet andel (pct.), Forventet andel, ' pct.'",
        "Faktisk andel (pct.), Faktisk andel, ' pct.'",
        "Forskel mellem forventet og faktisk andel (pct. point), Forskel mellem forventet og faktisk andel, ' pct.point'"
    })
    void aShareOfTheBenchmarkSaysOfWhomItIs(String measure, String named, String unit) {
        export.add("Hedensted", ALL, "2021QMAT04", measure, "7,58");
        export.add("Hedensted", ALL, "2020QMAT04", measure, "7,50");
        assertThat(benchmark("2021QMAT04").text("Andre målinger").replace('\u00a0', ' '))
                .contains(named + " på offentlig forsørgelse i Hedensted var 7,58" + unit + " i ");
    }

    /** What stayed as it was is said once, and what changed both ways, in one remark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018QMAT04; integrationsydelse, revalidering; ''",
                "2024QMAT04; integrationsydelse, revalidering; ''",
                "2025QMAT04; er kontanthjælp, revalidering; juli 2025",
                "2026QMAT02; er kontanthjælp, revalidering; ''",
            })
    void whatIsInAnAreaIsSaidOnceAndWhatChangedBothWays(String period, String now, String change) {
        String text = benchmark(period).text("Benchmark").replaceAll("\\s+", " ");
        int first = text.indexOf("Anm.: A-dagpengeområdet er ");
        String said = text.substring(first, text.indexOf("Anm.: ", first + 1));
        assertThat(said).contains("Kontanthjælpsområdet").contains(now);
        assertThat(said.split("Sygedagpengeområdet er ", -1)).hasSize(2);
        assertThat(said.split("Kontanthjælpsområdet er ", -1)).hasSize(change.isEmpty() ? 2 : 3);
        assertThat(said.contains("Før ")).isEqualTo(!change.isEmpty());
        if (!change.isEmpty()) {
            assertThat(said)
                    .contains(
                            "Før "
                                    + change
                                    + ": Kontanthjælpsområdet er kontanthjælp, uddannelseshjælp,"
                                    + " integrationsydelse,");
        }
    }
}
