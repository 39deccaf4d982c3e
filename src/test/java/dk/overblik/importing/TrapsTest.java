package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import dk.overblik.sheet.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways in which a table could be read wrongly without anyone noticing. */
class TrapsTest {

    private static List<String> figures(String picture, Range... merged) {
        return Drawn.figures(Drawn.read(picture, merged));
    }

    private static void refuses(String picture, Kind... kinds) {
        Import read = Drawn.read(picture);
        assertThat(Drawn.figures(read)).isEmpty();
        assertThat(Drawn.kinds(read)).contains(kinds);
    }

    @Test
    void aMeasureThatIsMissingAltogetherIsMissingAndShiftsNothing() {
        assertThat(
                        figures(
                                """
                                Periode | Område | Ydelse | Antal personer | Antal fuldtidspersoner
                                2017M09 | Samsø | A-dagpenge | | 5
                                2017M10 | Samsø | A-dagpenge | | 6
                                """))
                .containsExactly(
                        "Samsø;A-dagpenge;2017M09;Antal personer=NOT_REPORTED",
                        "Samsø;A-dagpenge;2017M09;Antal fuldtidspersoner=5.0",
                        "Samsø;A-dagpenge;2017M10;Antal personer=NOT_REPORTED",
                        "Samsø;A-dagpenge;2017M10;Antal fuldtidspersoner=6.0");
    }

    @Test
    void aTotalThatIsMissingIsNotReplacedByItsOnlyPart() {
        assertThat(
                        figures(
                                """
                                Antal personer, A-dagpenge, sep 2017
                                Område | I alt | Mænd
                                Samsø | | 5
                                """))
                .containsExactly("Samsø;A-dagpenge;2017M09;Antal personer=NOT_REPORTED");
    }

    @Test
    void aHeadingThatComesTwiceWithUnequalFiguresIsAContradiction() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017
                        Område | Antal personer | Antal personer
                        Hedensted | 5 | 6
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly("Hedensted;A-dagpenge;2017M09;Antal personer=CONTRADICTED");
    }

    @Test
    void anotherAgeBasisIsAnotherMeasure() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, sep 2017
                        Område | Fuldtidspersoner i pct. af befolkningen 16-66 år | Fuldtidspersoner i pct. af befolkningen 16-64 år
                        Hedensted | 5 | 6
                        """);
        assertThat(read.dataset().measures())
                .extracting(Object::toString)
                .containsExactly(
                        "Fuldtidspersoner i pct. af befolkningen",
                        "Fuldtidspersoner i pct. af befolkningen 16-64 år");
    }

    @Test
    void aWiderGroupInATitleIsNotTheNarrowOne() {
        Import read = Drawn.read("A-dagpenge mv., antal personer\nOmråde | 2017\nSamsø | 5");
        assertThat(read.dataset().benefits())
                .extracting(Object::toString)
                .containsExactly("A-dagpenge mv.");
        Import unknown = Drawn.read("Fleksjob mv.\nAntal personer\nOmråde | 2017\nSamsø | 5");
        assertThat(unknown.dataset().benefits())
                .extracting(Object::toString)
                .containsExactly("Fleksjob mv.");
    }

    @Test
    void aTitleThatQualifiesAMeasureNamesAnotherOne() {
        assertThat(figures("A-dagpenge, udvikling i antal personer\nOmråde | 2017\nSamsø | 5"))
                .containsExactly("Samsø;A-dagpenge;2017Y01;Antal personer (udvikling)=5.0");
        refuses("A-dagpenge, antal personer pr. 1.000\nOmråde | 2017\nSamsø | 5", Kind.NOT_SAID);
    }

    @Test
    void aDateInATitleIsNoPeriod() {
        refuses(
                "A-dagpenge i Samsø, udtræk 01.10.2017\n | Antal personer\nI dag | 5",
                Kind.NOT_SAID);
    }

    @Test
    void aTitleThatNamesTwoAreasNamesNone() {
        refuses(
                "A-dagpenge i Samsø og Odder\nPeriode | Antal personer\n2017M09 | 5",
                Kind.NOT_SAID);
    }

    @Test
    void labelsInTheMiddleOfTheirColumnsAreNotSpreadByGuess() {
        refuses(
                """
                A-dagpenge, sep 2017
                 | | Samsø | | | Odder |
                 | Antal personer | Antal fuldtidspersoner | Arbejdsstyrken | Antal personer | Antal fuldtidspersoner | Arbejdsstyrken
                I alt | 1 | 2 | 3 | 4 | 5 | 6
                """,
                Kind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void aMissingOuterLabelIsNotTakenFromTheGroupAbove() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge
                        Område | Periode | Antal personer
                        Samsø | 2016M09 | 1
                         | 2017M09 | 2
                         | 2016M09 | 3
                         | 2017M09 | 4
                        Odder | 2016M09 | 5
                         | 2017M09 | 6
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Odder;A-dagpenge;2016M09;Antal personer=5.0",
                        "Odder;A-dagpenge;2017M09;Antal personer=6.0");
        assertThat(Drawn.kinds(read)).contains(Kind.LABEL_NOT_UNDERSTOOD);
    }

    @Test
    void aBlankLabelAmongRepeatedOnesIsNotTheOneAbove() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge
                        Område | Periode | Antal personer
                        Samsø | 2016M09 | 1
                        Samsø | 2017M09 | 2
                         | 2018M09 | 3
                        """);
        assertThat(read.dataset().size()).isEqualTo(2);
        assertThat(Drawn.kinds(read)).contains(Kind.LABEL_NOT_UNDERSTOOD);
    }

    @Test
    void computedColumnsAndRowsAreNotReadAsPeriodsAreasOrBenefits() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, antal personer
                        Område | sep 2016 | sep 2017 | Udvikling
                        Samsø | 5 | 7 | 2
                        Forskel | 1 | 1 | 1
                        """);
        assertThat(read.dataset().size()).isEqualTo(2);
        assertThat(Drawn.kinds(read)).contains(Kind.UNREADABLE_PERIOD, Kind.LABEL_NOT_UNDERSTOOD);
    }

    @Test
    void anOutlineWithSumsOfASpreadsheetIsRefused() {
        refuses(
                """
                A-dagpenge
                 | Antal personer
                Samsø | 12
                2016M09 | 5
                2017M09 | 7
                """,
                Kind.TABLE_NOT_UNDERSTOOD);
    }

    @Test
    void aMunicipalityOutsideOfItsRegionIsRefused() {
        refuses(
                """
                A-dagpenge, sep 2017
                RAR | Kommune | Antal personer
                RAR Fyn | Samsø | 5
                """,
                Kind.LABEL_NOT_UNDERSTOOD);
    }
}
