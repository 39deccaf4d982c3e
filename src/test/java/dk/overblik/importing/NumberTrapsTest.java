package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Observation;
import dk.overblik.model.Problem.Kind;
import dk.overblik.sheet.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that could be read as something else without anyone noticing. */
class NumberTrapsTest {

    private static List<String> figures(String picture, Range... merged) {
        return Drawn.figures(Drawn.read(picture, merged));
    }

    private static void refuses(String picture, Kind... kinds) {
        Import read = Drawn.read(picture);
        assertThat(Drawn.figures(read)).isEmpty();
        assertThat(Drawn.kinds(read)).contains(kinds);
    }

    @Test
    void numbersThatLookLikeYearsAreNumbersUnderAMeasure() {
        assertThat(
                        figures(
                                """
                                A-dagpenge, september 2017
                                Område | Antal personer
                                Nykommune | 2016
                                Samsø | 310
                                """))
                .containsExactly(
                        "Nykommune;A-dagpenge;2017M09;Antal personer=2016.0",
                        "Samsø;A-dagpenge;2017M09;Antal personer=310.0");
    }

    @Test
    void aTableOfNothingButNumbersThatLookLikeYearsIsRead() {
        assertThat(
                        figures(
                                """
                                A-dagpenge, antal personer
                                Område | sep 2016 | sep 2017
                                Hedensted | 2016 | 2017
                                Samsø | 1999 | 2001
                                """))
                .hasSize(4)
                .contains("Samsø;A-dagpenge;2016M09;Antal personer=1999.0");
    }

    @Test
    void yearsTakeTheShorterPeriodThatTheTitleNamesForOneOfThem() {
        assertThat(
                        figures(
                                """
                                A-dagpenge, antal personer, september 2017
                                Område | 2016 | 2017
                                Hedensted | 5 | 7
                                """))
                .containsExactly(
                        "Hedensted;A-dagpenge;2016M09;Antal personer=5.0",
                        "Hedensted;A-dagpenge;2017M09;Antal personer=7.0");
    }

    @Test
    void yearsThatAShorterPeriodIsNotOneOfAreRefused() {
        refuses(
                """
                A-dagpenge, antal personer, september 2018
                Område | 2016 | 2017
                Hedensted | 5 | 7
                """,
                Kind.TABLE_NOT_UNDERSTOOD);
        refuses(
                """
                A-dagpenge, antal personer, januar og juli
                Område | 2016 | 2017
                Hedensted | 5 | 7
                """,
                Kind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void aSecondRowOfHeadingsIsNotGuessedFromAYear() {
        refuses(
                """
                A-dagpenge, september 2017
                Område | Antal personer
                 | 2016
                Samsø | 310
                """,
                Kind.PASSED_OVER);
    }

    @Test
    void codesOfMunicipalitiesAreNoFigures() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017
                        Kommunekode | Kommune | Antal personer
                        766 | Hedensted | 5
                        741 | Samsø | 7
                        """);
        assertThat(read.dataset().size()).isEqualTo(2);
        assertThat(Drawn.kinds(read)).containsExactly(Kind.COLUMN_IGNORED);
    }

    @Test
    void numbersInNotesAreNoFigures() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, antal personer
                        Område | sep 2017
                        Hedensted | 5
                        Antal rækker | 1
                        Opdateret | 12.10.2017

                        Løbenummer | 4711
                        """);
        assertThat(read.dataset().size()).isEqualTo(1);
        assertThat(Drawn.kinds(read)).contains(Kind.PASSED_OVER);
    }

    @Test
    void aFractionShownAsPercentIsShiftedAsDigits() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017
                        Område | Fuldtidspersoner i pct. af befolkningen
                        Hedensted | 0.07%
                        Samsø | 2,8 %
                        """);
        assertThat(read.dataset().observations().map(Drawn::line))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Fuldtidspersoner i pct. af befolkningen=7.0",
                        "Samsø;A-dagpenge;2017M09;Fuldtidspersoner i pct. af befolkningen=2.8");
        assertThat(read.dataset().observations().map(Observation::notation))
                .containsExactly(Observation.Notation.FRACTION, Observation.Notation.PERCENT_TEXT);
    }

    @Test
    void numbersOfAForeignStyleMakeDoubtfulOnesUnreadable() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017
                        Område | Antal personer | Antal fuldtidspersoner
                        Hedensted | '1.234 | '2.5
                        Samsø | '7 | '1,5
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2017M09;Antal personer=UNREADABLE",
                        "Hedensted;A-dagpenge;2017M09;Antal fuldtidspersoner=UNREADABLE",
                        "Samsø;A-dagpenge;2017M09;Antal personer=7.0",
                        "Samsø;A-dagpenge;2017M09;Antal fuldtidspersoner=1.5");
    }

    @Test
    void commasThatMayGroupThousandsAreNotReadAsDecimals() {
        assertThat(figures("A-dagpenge, sep 2017\nOmråde | Antal personer\nSamsø | 1,234"))
                .containsExactly("Samsø;A-dagpenge;2017M09;Antal personer=UNREADABLE");
    }

    @Test
    void textAmongNumbersIsSaidAndMissing() {
        Import read =
                Drawn.read(
                        "A-dagpenge, sep 2017\nOmråde | Antal personer\nSamsø | ca. 5\nOdder | 7");
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Samsø;A-dagpenge;2017M09;Antal personer=UNREADABLE",
                        "Odder;A-dagpenge;2017M09;Antal personer=7.0");
        assertThat(Drawn.kinds(read)).containsExactly(Kind.UNREADABLE_NUMBER);
    }
}
