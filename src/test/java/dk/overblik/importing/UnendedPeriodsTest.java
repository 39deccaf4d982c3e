package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import dk.overblik.plausibility.UnendedPeriods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a period cannot be of a day before its end. */
class UnendedPeriodsTest {

    private static Import export(String newest, String measure, String below) {
        return Drawn.read(
                String.format(
                        Locale.ROOT,
                        """
                        A-dagpenge
                        Område | Periode | %s
                        Hedensted | 2025M07 | 5
                        Hedensted | 2026M07 | 6
                        Horsens | %s | 7
                        Hedensted | %s | 8
                        %s
                        """,
                        measure,
                        newest,
                        newest,
                        below));
    }

    @ParameterizedTest
    @CsvSource({
        "2028M09, 12.08.2026",
        "2026M12, 12.08.2026",
        "2027M07, 12.08.2026",
        "2026M08, 12.08.2026",
        "2026M08, 30.08.2026",
        "2026Q3, 12.08.2026",
        "2026, 12.08.2026",
        "2026MYTD09, 12.08.2026",
        "okt 2025 - sep 2026, 12.08.2026",
    })
    void theyAreMissingAndOneSentenceSaysWhy(String newest, String updated) {
        Import read = export(newest, "Antal personer", "Senest opdateret: " + updated);

        assertThat(Drawn.figures(read).subList(0, 2))
                .containsExactly(
                        "Hedensted;A-dagpenge;2025M07;Antal personer=5.0",
                        "Hedensted;A-dagpenge;2026M07;Antal personer=6.0");
        assertThat(read.dataset().observations().skip(2))
                .hasSize(2)
                .allMatch(UnendedPeriodsTest::isHeldBack);
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.UNENDED_PERIOD);
        assertThat(read.problems().get(0).details().subList(1, 3))
                .isEqualTo(List.of(updated.substring(0, 2) + ". august 2026", "2"));
    }

    private static boolean isHeldBack(Observation each) {
        return each.figure() instanceof Figure.Missing missing && missing.isHeldBack();
    }

    @ParameterizedTest
    @CsvSource({
        "2026M08, Antal personer, Senest opdateret: 31.08.2026",
        "2026M08, Antal personer, Senest opdateret: 12.09.2026",
        "2026Q2, Antal personer, Senest opdateret: 12.08.2026",
        "2026M08, Antal personer, Kilde: Jobindsats",
        "2026M12, Antal personer (budget), Senest opdateret: 12.08.2026",
        "2026M12, Prognose for antal personer, Senest opdateret: 12.08.2026",
    })
    void thoseOfPeriodsThatWereOverAndWhatLooksAheadStay(
            String newest, String measure, String below) {
        Import read = export(newest, measure, below);

        assertThat(read.dataset().observations())
                .hasSize(4)
                .noneMatch(UnendedPeriodsTest::isHeldBack);
        assertThat(Drawn.kinds(read)).doesNotContain(Kind.UNENDED_PERIOD);
    }

    /** What went before and after the day, and which of the two is doubted. */
    @ParameterizedTest
    @CsvSource({
        "2026M05 2026M06 2026M07, 2026M08, ''",
        "2026M05 2026M06 2026M07, 2028M08 2028M09, ''",
        "2025M07 2026M07, 2028M06 2028M07, ''",
        "2024 2025, 2026, ''",
        "'', 2028M09, ''",
        "2026M05 2026M06 2026M07, '', 2026M08 2026M09",
        "2024M09 2025M09, '', 2026M09 2027M09",
        "2023 2024 2025, '', 2026 2027",
        "'', '', 2027M08 2028M08",
        "2026M06 2026M07 2026Q2, 2026M08, ''",
        "2026M06 2026M07 2026Q2, 2026M09, 2026Q3 2026Q4",
    })
    void severalThatGoOnSpeakAgainstTheDay(String before, String doubted, String outvoted) {
        List<Period> all = new ArrayList<>(periods(outvoted));
        all.addAll(periods(doubted));
        all.addAll(periods(before));
        UnendedPeriods ahead = UnendedPeriods.of(all, LocalDate.of(2026, 8, 12));
        assertThat(ahead.doubted()).containsExactlyInAnyOrderElementsOf(periods(doubted));
        assertThat(ahead.outvoted()).containsExactlyInAnyOrderElementsOf(periods(outvoted));
    }

    private static List<Period> periods(String ids) {
        return Arrays.stream(ids.split(" ", -1))
                .flatMap(id -> PeriodParser.parse(id).stream())
                .toList();
    }

    @Test
    void anOldDayIsSaidAndTheFiguresAreRead() {
        Import read = export("2026M08", "Antal personer", "Metoden er opdateret 1. maj 2020");

        assertThat(read.dataset().observations())
                .hasSize(4)
                .noneMatch(UnendedPeriodsTest::isHeldBack);
        assertThat(read.problems()).extracting(Problem::kind).contains(Kind.OLD_UPDATE);
    }

    @Test
    void theReasonIsTakenOnceAlsoWhereThePeriodLiesFarFromAllOthers() {
        Import read = export("2031M09", "Antal personer", "Senest opdateret: 12.08.2026");

        assertThat(Drawn.kinds(read)).containsExactly(Kind.UNENDED_PERIOD);
    }
}
