package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import dk.overblik.report.chapter.ProblemText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A year over figures takes the part of a year that stands anywhere around them. */
class PeriodsReadWholeTest {

    private static final String YEARS =
            "Område | 2025 | 2026\nHedensted | 5 | 7\nHorsens | 8 | 9\n";
    private static final String TITLE = "Kontanthjælp, antal fuldtidspersoner";

    /** The places that a time can stand in: "%s" is the time. */
    private static final List<String> PLACES =
            List.of(
                    TITLE + ", %s\n" + YEARS,
                    TITLE + " (%s)\n" + YEARS,
                    TITLE + "\n%s\n" + YEARS,
                    TITLE + "\nPeriode: %s\n" + YEARS,
                    "%s\n\n" + TITLE + "\n" + YEARS,
                    TITLE + "\n" + YEARS + "\nApplied filters: Periode is %s\n",
                    "SHEET" + TITLE + "\n" + YEARS);

    private static Import read(String place, String time) {
        boolean name = place.startsWith("SHEET");
        String picture = place.replace("SHEET", "").replace("%s", time);
        return Drawn.readFile("x.xlsx", Drawn.sheet(name ? time : "Ark1", picture));
    }

    private static Set<String> periods(Import read) {
        return read.dataset()
                .observations()
                .map(o -> o.period().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "juli | 2025M07 2026M07",
                "pr. juli | 2025M07 2026M07",
                "juli måned | 2025M07 2026M07",
                "juli 2026 | 2025M07 2026M07",
                "juli 2025 og juli 2026 | 2025M07 2026M07",
                "2026M07 | 2025M07 2026M07",
                "2. kvartal | 2025Q02 2026Q02",
                "2. kvt. 2026 | 2025Q02 2026Q02",
                "1. halvår | 2025H01 2026H01",
                "januar-juli | 2025MYTD07 2026MYTD07",
                "jan.-jul. | 2025MYTD07 2026MYTD07",
                "januar til juli | 2025MYTD07 2026MYTD07",
                "t.o.m. juli | 2025MYTD07 2026MYTD07",
                "til og med juli | 2025MYTD07 2026MYTD07",
                "januar-juli 2025 og januar-juli 2026 | 2025MYTD07 2026MYTD07",
                "2025-2026 | 2025Y01 2026Y01",
                "udtrukket 14. august 2026 | 2025Y01 2026Y01",
                "udtrukket i august 2026 | 2025Y01 2026Y01",
                "opdateret 14.08.2026 | 2025Y01 2026Y01",
            })
    void yearsTakeThePartOfAYearThatIsNamed(String time, String ids) {
        for (String place : PLACES) {
            boolean extraction = ids.endsWith("Y01") && place.contains("Periode");
            if (!extraction) {
                assertThat(String.join(" ", periods(read(place, time))))
                        .as(place.replace("%s", time))
                        .isEqualTo(ids);
            }
        }
    }

    /** A number of two digits behind a month is its year only where a sign says so. */
    @ParameterizedTest
    @CsvSource({
        "jul 25, ''",
        "Juli 25, ''",
        "jul. 25, ''",
        "maj 04, ''",
        "dec 99, ''",
        "marts  31, ''",
        "juli 2025, 2025M07",
        "jul-25, 2025M07",
        "jul.25, 2025M07",
        "Juli '25, 2025M07",
        "jul/25, 2025M07",
        "25 jul 2025, ''",
        "25. juli, ''",
        "jul 5, ''"
    })
    void aMonthWithANumberThatMayBeADayIsNamed(String time, String id) {
        boolean either = time.matches("(?i)[a-z]+[.]? +[0-3]\\d");
        for (String heads :
                List.of(
                        "Område | %s | august 2025\nHedensted | 5 | 6\nHorsens | 8 | 9\n",
                        "Område | Periode | Antal\nHedensted | %s | 5\nHorsens | %s | 8\n",
                        "Periode | Hedensted | Horsens\n%s | 5 | 8\nmaj 2025 | 6 | 9\n",
                        "Område | A-dagpenge\nHedensted | 5\nHorsens | 8\n",
                        "%s\n\nOmråde | A-dagpenge\nHedensted | 5\nHorsens | 8\n",
                        "Personer (%s)\n\nOmråde | A-dagpenge\nHedensted | 5\nHorsens | 8\n")) {
            Import read = read(TITLE + (heads.contains("%s") ? "\n" : ", %s\n") + heads, time);
            String told = read.problems().stream().map(ProblemText::of).toList().toString();
            if (either) {
                assertThat(periods(read)).as(told).isEmpty();
                assertThat(told).contains("kan være både en måned og en dag", "fire cifre");
            } else {
                assertThat(told).doesNotContain("både en måned og en dag");
            }
            if (!id.isEmpty()) {
                assertThat(periods(read)).as(told).contains(id);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uge 23", "Uge 23 2026", "uge 23, 2026", "2026U23", "ugerne 22-25"})
    void aWeekIsRefusedByItsWords(String week) {
        for (String place : PLACES) {
            Import read = read(place, week);
            assertThat(periods(read)).as(place.replace("%s", week)).isEmpty();
            assertThat(read.problems().stream().map(ProblemText::of).toList().toString())
                    .containsIgnoringCase(week);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"juli og august", "juli 2024", "januar og 2. kvartal"})
    void timesThatDoNotFitTheYearsAreRefused(String time) {
        for (String place : PLACES) {
            assertThat(periods(read(place, time))).as(place.replace("%s", time)).isEmpty();
        }
    }

    @Test
    void aYearAndAPartOfItInTwoPlacesAreOnePeriod() {
        assertThat(
                        periods(
                                Drawn.read(
                                        "Kontanthjælp 2026, 2. kvartal\nOmråde | Antal personer\nHedensted | 5")))
                .containsExactly("2026Q02");
    }

    /** What somebody has added up or averaged over the months is none of them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "I alt", "Gennemsnit", "Året", "Sum"})
    void monthsUnderTheirHeadingTakeTheYearsAcross(String below) {
        for (String name : List.of("", "Måned", "Periode", "Tid")) {
            String picture =
                    TITLE
                            + ", Hedensted\n"
                            + (name + " | 2025 | 2026\n")
                            + "juni | 5 | 7\njuli | 6 | 8\n"
                            + (below.isEmpty() ? "" : below + " | 11 | 15\n");
            Import read = Drawn.read(picture);
            assertThat(Drawn.figures(read))
                    .as(picture)
                    .containsExactlyInAnyOrder(
                            "Hedensted;Kontanthjælp;2025M06;Antal fuldtidspersoner=5.0",
                            "Hedensted;Kontanthjælp;2025M07;Antal fuldtidspersoner=6.0",
                            "Hedensted;Kontanthjælp;2026M06;Antal fuldtidspersoner=7.0",
                            "Hedensted;Kontanthjælp;2026M07;Antal fuldtidspersoner=8.0");
            assertThat(Drawn.kinds(read).contains(Kind.UNREADABLE_PERIOD))
                    .isEqualTo(!below.isEmpty());
        }
    }

    @Test
    void finalFiguresGoBeforePreliminaryOnes() {
        for (String labels :
                List.of(
                        "jun 2025 (foreløbig) | jun 2025 (endelig)",
                        "jun 2025 foreløbige tal | jun 2025 endelige tal",
                        "2025M06 (foreløbig) | 2025M06",
                        "Foreløbig jun 2025 | Endelig jun 2025")) {
            Import read = Drawn.read(TITLE + "\nOmråde | " + labels + "\nHedensted | 5 | 7");
            if (labels.contains("ndelig")) {
                assertThat(Drawn.figures(read))
                        .containsExactly(
                                "Hedensted;Kontanthjælp;2025M06;Antal fuldtidspersoner=7.0");
                assertThat(Drawn.kinds(read)).contains(Kind.SUPERSEDED);
            } else {
                assertThat(Drawn.figures(read))
                        .containsExactly(
                                "Hedensted;Kontanthjælp;2025M06;Antal fuldtidspersoner=CONTRADICTED");
            }
        }
    }
}
