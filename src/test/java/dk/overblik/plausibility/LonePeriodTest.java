package dk.overblik.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.danish.PeriodParser;
import dk.overblik.importing.Drawn;
import dk.overblik.model.Period;
import dk.overblik.model.Problem.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LonePeriodTest {

    private static List<Period> periods(String ids) {
        return Arrays.stream(ids.split(" ", -1))
                .map(id -> PeriodParser.parse(id).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2016M09 2017M09 2027M09, 2027M09",
        "2027M09 2017M09 2016M09, 2027M09",
        "2016M09 2017M08 2017M09 2020M09, 2020M09",
        "2025M07 2026M07 2028M09, 2028M09",
        "2015 2016 2026, 2026",
        "2016M09 2017M09 2018M09 2023 2024 2034, 2034",
        "2024Q1 2024Q2 2042Q3, 2042Q3",
        "2016M10-2017M09 2015M10-2016M09 2026M10-2027M09, 2026M10-2027M09"
    })
    void theNewestThatLiesFarFromAllOthersIsFound(String ids, String lone) {
        assertThat(LonePeriod.of(periods(ids)))
                .extracting(LonePeriod::newest)
                .isEqualTo(periods(lone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017M09",
                "2004M01 2024M01",
                "2004M01 2014M01 2024M01",
                "2016M09 2017M09",
                "2016M09 2017M09 2018M09",
                "2016M09 2017M08 2017M09",
                "2025M07 2025M08 2026M08",
                "2007M01 2024M01 2024M02",
                "2016M09 2017M09 2027",
                "2007 2015 2026"
            })
    void periodsAsExportsHaveThemAreNotDoubted(String ids) {
        assertThat(LonePeriod.of(periods(ids))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2107M09, UNREADABLE_PERIOD",
        "1917M09, UNREADABLE_PERIOD",
        "september 2107, UNREADABLE_PERIOD",
        "3. kvartal 2107, UNREADABLE_PERIOD",
        "2107M01-2107M09, UNREADABLE_PERIOD",
        "2027M09, LONE_PERIOD"
    })
    void anExportThatHasOneSaysSo(String written, Kind said) {
        var read =
                Drawn.read(
                        String.format(
                                Locale.ROOT,
                                """
                        A-dagpenge, Antal personer
                        Område | Periode | Antal personer
                        Hedensted | 2016M09 | 5
                        Hedensted | 2017M09 | 6
                        Hedensted | %s | 7
                        """,
                                written));
        assertThat(Drawn.kinds(read)).containsExactly(said);
        assertThat(read.problems().get(0).source().row()).isEqualTo(4);
    }
}
