package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that hold a period and other words. */
class WordsBesidePeriodsTest {

    private static Import read(String first, String second) {
        return Drawn.read(
                "Kontanthjælp, antal fuldtidspersoner\nOmråde|"
                        + first
                        + "|"
                        + second
                        + "\nHedensted|573|541\nHorsens|1200|1100\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Budget 2026, Budget 2027, 2026Y01, Budget",
        "2026 (budget), 2027 (budget), 2026Y01, budget",
        "Prognose juni 2026, Prognose juli 2026, 2026M06, Prognose",
        "2026M06 indeks, 2026M07 indeks, 2026M06, indeks",
        "2026M06 (promille), 2026M07 (promille), 2026M06, promille",
        "Nordlys 2026M06, Nordlys 2026M07, 2026M06, Nordlys",
        "2025Q04 i pct., 2026Q01 i pct., 2025Q04, i pct",
        "Ultimo juni 2026, Ultimo juli 2026, 2026M06, Ultimo",
        "Δ juni 2026, Δ juli 2026, 2026M06, Δ",
    })
    void wordsBesideAPeriodMakeAnotherMeasureOfItsFigures(
            String first, String second, String period, String words) {
        Import read = read(first, second);
        assertThat(Drawn.figures(read))
                .hasSize(4)
                .contains(
                        "Hedensted;Kontanthjælp;"
                                + period
                                + ";Antal fuldtidspersoner ("
                                + words
                                + ")=573.0");
        assertThat(Drawn.kinds(read)).containsExactly(Kind.QUALIFIED);
    }

    @Test
    void aPlainPeriodBesideABudgetIsALevel() {
        Import read = read("2025", "Budget 2026");
        assertThat(Drawn.figures(read))
                .contains(
                        "Hedensted;Kontanthjælp;2025Y01;Antal fuldtidspersoner=573.0",
                        "Hedensted;Kontanthjælp;2026Y01;Antal fuldtidspersoner (Budget)=541.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026M06 Revideret", "jun 2026 (foreløbig)", "Endelig juni 2026"})
    void aStatusBesideAPeriodIsQuotedAndChangesNothing(String heading) {
        Import read = read("2025M06", heading);
        assertThat(Drawn.figures(read))
                .contains("Hedensted;Kontanthjælp;2026M06;Antal fuldtidspersoner=541.0");
        assertThat(Drawn.kinds(read)).containsExactly(Kind.QUOTED);
    }

    @ParameterizedTest
    @CsvSource({
        "1.-2. kvartal 2025, 2025H01",
        "1. - 2. kvartal 2025, 2025H01",
        "3.-4. kvt. 2025, 2025H02",
        "1-2. kvt 2025, 2025H01",
        "1.-3. kvartal 2025, 2025MYTD09",
        "2.-3. kvartal 2025, 2025M04-2025M09",
    })
    void quartersTogetherAreThePeriodThatTheyMake(String heading, String period) {
        assertThat(Drawn.figures(read(heading, heading.replace("2025", "2026"))))
                .contains("Hedensted;Kontanthjælp;" + period + ";Antal fuldtidspersoner=573.0")
                .hasSize(4);
    }
}
