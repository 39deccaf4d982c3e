package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What people do to an export before they pass it on; what they add is never taken for a figure.
 */
class AnalystEditsTest {

    private static final String HEDENSTED = "Hedensted;A-dagpenge;2017M09;Antal personer=";

    /** The only figure is that of Hedensted, and some problems are told. */
    private static void readsSevenAndTells(String picture, Kind... told) {
        Import read = Drawn.read(picture);
        assertThat(Drawn.figures(read)).containsExactly(HEDENSTED + "7.0");
        assertThat(Drawn.kinds(read)).containsExactlyInAnyOrder(told);
    }

    @Test
    void ownColumnsOfChangesAreNoPeriods() {
        for (String own :
                List.of("Udvikling i pct.", "Ændring", "2017-2016", "gns. 12 mdr.", "I alt")) {
            readsSevenAndTells(
                    """
                    A-dagpenge, Antal personer
                    Område | sep 2017 | %s
                    Hedensted | 7 | 2
                    """
                            .replace("%s", own),
                    Kind.UNREADABLE_PERIOD);
        }
    }

    @Test
    void anOwnColumnWithoutAHeadingIsToldOf() {
        readsSevenAndTells(
                "A-dagpenge, Antal personer\nOmråde | sep 2017 |\nHedensted | 7 | 2",
                Kind.PASSED_OVER);
    }

    @Test
    void theChangeBetweenTwoPeriodsIsNoSpanOfMonths() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, Antal personer
                        Område | sep 2016 | sep 2017 | sep 2016 - sep 2017
                        Hedensted | 5 | 7 | 2
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2016M09;Antal personer=5.0", HEDENSTED + "7.0");
        assertThat(Drawn.kinds(read)).containsExactly(Kind.LABEL_NOT_UNDERSTOOD);
    }

    @Test
    void ownSumsAndMeansBelowAreNoAreas() {
        readsSevenAndTells(
                """
                A-dagpenge, Antal personer
                Område | sep 2017
                Hedensted | 7
                I alt | 16
                Gennemsnit | 8
                Nabokommuner i alt | 12
                """,
                Kind.LABEL_NOT_UNDERSTOOD);
    }

    @Test
    void aPercentageIsNoNumberOfPersons() {
        for (String cell : List.of("0.07%", "'7 %")) {
            Import read =
                    Drawn.read(
                            "A-dagpenge, Antal personer\nOmråde | sep 2017\nHedensted | " + cell);
            assertThat(Drawn.figures(read)).containsExactly(HEDENSTED + "UNREADABLE");
            assertThat(read.problems().get(0).details()).containsExactly("7 %");
        }
    }

    @Test
    void aShareInThousandsHasADecimalPoint() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017
                        Område | Fuldtidspersoner i pct. af arbejdsstyrken | Antal personer
                        Hedensted | '2.534 | '2.534
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Fuldtidspersoner i pct. af arbejdsstyrken"
                                + "=UNREADABLE",
                        HEDENSTED + "2534.0");
        assertThat(Drawn.kinds(read)).containsExactly(Kind.UNREADABLE_NUMBER);
    }

    @Test
    void thousandsAndMillionsAreNotConvertedAndThatIsSaid() {
        Import thousands =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017 (1.000 personer)
                        Område | Antal personer
                        Hedensted | 7
                        """);
        assertThat(Drawn.figures(thousands))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Antal personer (1.000 personer)=7.0");
        assertThat(Drawn.kinds(thousands)).containsExactly(Kind.QUALIFIED);
        Import units =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017
                        Område | Antal personer | Udgifter
                         | antal | mio. kr.
                        Hedensted | 5 | 7
                        """);
        assertThat(units.problems())
                .filteredOn(problem -> problem.kind() == Kind.AMBIGUOUS)
                .singleElement()
                .satisfies(p -> assertThat(p.details().get(0)).isEqualTo("mio. kr."));
    }

    @Test
    void aHeadingThatBeginsTheNameOfTheMeasureIsNoFilter() {
        readsSevenAndTells("A-dagpenge, sep 2017, Antal personer\nOmråde | Antal\nHedensted | 7");
    }

    @Test
    void anOwnRowOfPercentagesUnderEachAreaIsNoArea() {
        readsSevenAndTells(
                """
                A-dagpenge, sep 2017
                Område | Antal personer
                Hedensted | 7
                pct. | 2.1
                """,
                Kind.LABEL_NOT_UNDERSTOOD);
    }

    @Test
    void aNoteBetweenRowsEndsTheTableAndWhatFollowsIsToldOf() {
        readsSevenAndTells(
                """
                Antal personer, sep 2017
                Ydelse | Hedensted
                A-dagpenge | 7
                Bemærk: 12 personer er flyttet
                Kontanthjælp | 9
                """,
                Kind.PASSED_OVER,
                Kind.QUOTED);
    }

    @Test
    void theYearsOwnFigureAmongMonthsIsTheYears() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, Hedensted
                        Periode | Antal personer
                        2016M12 | 6
                        2016 | 11
                        2017M01 | 7
                        """);
        assertThat(read.dataset().periods())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("2016M12", "2016Y01", "2017M01");
    }

    @Test
    void aTableWithoutHeadingsIsRefused() {
        Import read =
                Drawn.read(
                        "Hedensted | A-dagpenge | 2017M09 | 5\nSamsø | A-dagpenge | 2017M09 | 7");
        assertThat(Drawn.figures(read)).isEmpty();
        assertThat(Drawn.kinds(read)).contains(Kind.PASSED_OVER);
    }
}
