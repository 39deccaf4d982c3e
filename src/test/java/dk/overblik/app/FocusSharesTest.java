package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of talks and offers, on their own sheet and ahead of all; by own arithmetic. */
class FocusSharesTest {

    private static final String ALL = "Ydelsesgrupper i alt";
    private static final String TALKS = "Andel ledige med mindst 4 samtaler de seneste 12 måneder";
    private static final String OFFERS =
            "Andel ledige med mindst ét tilbud eller 225 arbejdstimer de seneste 12 måneder";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    private void share(String measure, String period, String value) {
        export.add("Norddjurs", ALL, period, measure, value);
    }

    private void benchmark(String period, int difference) {
        export.add("Norddjurs", ALL, period, "Forventet antal", "2000")
                .add("Norddjurs", ALL, period, "Faktisk antal", "" + (2000 + difference))
                .add("Norddjurs", ALL, period, "Placering på benchmarkranglisten", "23");
    }

    private Made made() {
        return export.made(folder, "--kommune", "Norddjurs");
    }

    /** Under no rule a share is told with the country's and its change over a year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "89,4; 94,9; 5,5; det 5,5 pct.point mere end i maj 2025.",
                "94,9; 89,4; -5,5; det 5,5 pct.point mindre end i maj 2025.",
                "94,9; 94,9; 0,0; det som i maj 2025.",
                "94,88; 94,9; 0,0; det stort set som i maj 2025.",
            })
    void aShareThatNobodyJudgesIsToldWithItsChange(
            String before, String now, String change, String said) {
        share(TALKS, "2025M05", before);
        share(TALKS, "2026M05", now);
        export.add("Hele landet", ALL, "2026M05", TALKS, "82,3");
        benchmark("2025Y01", 10);
        Made made = made();
        assertThat(made.row("Fokusmål", TALKS)).startsWith(now.substring(0, 4), "82,3", change);
        assertThat(made.text("Fokusmål"))
                .contains(
                        TALKS
                                + ": "
                                + now
                                + " pct. i Norddjurs mod 82,3 pct. i hele landet; i Norddjurs er "
                                + said);
        assertThat(made.text("Kort fortalt"))
                .contains(
                        TALKS
                                + ": "
                                + now
                                + " pct. i Norddjurs i maj 2026; "
                                + said.replace("det ", "det er "))
                // The country has no figure here, and not all of them are of one period.
                .contains("Norddjurs, maj 2026 og 2025.")
                .doesNotContain("Hele landet");
    }

    @Test
    void withoutAYearBeforeThereIsNoChange() {
        share(TALKS, "2026M05", "94,9");
        export.add("Hele landet", ALL, "2026M05", TALKS, "94,9");
        Made made = made();
        assertThat(made.row("Fokusmål", TALKS)).hasSize(2);
        assertThat(made.text("Fokusmål"))
                .contains(TALKS + ": 94,9 pct. i Norddjurs, det samme som i hele landet.")
                .doesNotContain("Udvikling i pct.point");
    }

    /** Goals of 80 pct., and more or fewer on benefits than expected: what the rule says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "94,3; 83,2; -60; 2 af 2 fokusmål er opfyldt (juni 2021).; kan være"
                        + " inspirationskommune efter reglen fra 2021: Fokusmålene er opfyldt, og"
                        + " færre er på offentlig forsørgelse end forventet.",
                "94,3; 79,9; 60; 1 af 2 fokusmål er opfyldt (juni 2021).; kan komme under skærpet"
                        + " tilsyn efter reglen fra 2021: Ikke alle fokusmål er opfyldt, og flere er"
                        + " på offentlig forsørgelse end forventet.",
                "94,3; 79,9; -60; 1 af 2 fokusmål er opfyldt (juni 2021).; er hverken"
                        + " inspirationskommune eller i risiko for skærpet tilsyn efter reglen fra"
                        + " 2021.",
                "94,3; 83,2; 60; 2 af 2 fokusmål er opfyldt (juni 2021).; er hverken"
                        + " inspirationskommune eller i risiko for skærpet tilsyn efter reglen fra"
                        + " 2021.",
                "94,3; 83,2; 0; 2 af 2 fokusmål er opfyldt (juni 2021).; er hverken"
                        + " inspirationskommune eller i risiko for skærpet tilsyn efter reglen fra"
                        + " 2021.",
            })
    void theVerdictOfTheRuleIsToldAheadOfAll(
            String talks, String offers, int difference, String reached, String verdict) {
        share(TALKS, "2021M06", talks);
        share(OFFERS, "2021M06", offers);
        share(OFFERS, "2020M06", "80,0");
        benchmark("2021QMAT02", difference);
        Made made = made();
        String change = offers.equals("83,2") ? "3,2 pct.point mere" : "0,1 pct.point mindre";
        String distance = offers.equals("83,2") ? "3,2 pct.point over" : "0,1 pct.point under";
        String told =
                ": "
                        + offers
                        + " pct. i Norddjurs%s, "
                        + distance
                        + " målet på 80 pct.; det er "
                        + change
                        + " end i juni 2020.";
        assertThat(unbroken(made, "Kort fortalt"))
                .contains(reached)
                .contains("Norddjurs " + verdict)
                .contains(" 94,3 pct. i Norddjurs i juni 2021, 14,3 pct.point over målet")
                .contains(told.replace("%s", " i juni 2021"));
        // What is below zero where that is good stands in no column of distances from goals.
        assertThat(made.text("Kort fortalt"))
                .contains(
                        "Betingelse",
                        "Faktisk minus forventet antal",
                        "Afstand til målet i pct.point")
                .doesNotContain("pct.point, antal");
        assertThat(
                        made
                                .row("Kort fortalt", "Færre på offentlig forsørgelse end forventet")
                                .stream()
                                .filter(cell -> !cell.isEmpty()))
                .containsExactly(Integer.toString(difference), difference < 0 ? "ja" : "nej");
        assertThat(made.text("Fokusmål"))
                .contains("Norddjurs " + verdict)
                .contains(told.replace("%s", ""));
    }

    /** Where others have more to tell, how many are reached is told, and not each share. */
    @Test
    void theSharesGiveWayToWhatIsMoreImportant() {
        for (String area : List.of("Norddjurs", "Hele landet")) {
            export.add(area, ALL, "2020M06", 4000).add(area, ALL, "2021M06", 4100);
            export.add(area, ALL, "2021M06", DatedExport.SHARE, "20,0");
        }
        share(TALKS, "2021M06", "94,3");
        share(OFFERS, "2021M06", "83,2");
        benchmark("2021QMAT02", -60);
        String text = unbroken(made(), "Kort fortalt");
        assertThat(text)
                .contains("2 af 2 fokusmål er opfyldt.")
                .contains("kan være inspirationskommune")
                .contains("nr. 23 af 98")
                .doesNotContain("14,3 pct.point over målet");
    }

    private static String unbroken(Made made, String sheet) {
        return made.text(sheet).replace('\u00a0', ' ').replace('\n', ' ');
    }
}
