package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One example for each layout; any mixture of them is the business of the generated pivots. */
class LayoutsTest {

    private static final List<String> TWO_BY_TWO =
            List.of(
                    "Hedensted;A-dagpenge;2016M09;Antal personer=5.0",
                    "Hedensted;A-dagpenge;2017M09;Antal personer=7.0",
                    "Samsø;A-dagpenge;2016M09;Antal personer=8.0",
                    "Samsø;A-dagpenge;2017M09;Antal personer=9.0");

    private static void reads(String picture, Range... merged) {
        Import read = Drawn.read(picture, merged);
        assertThat(Drawn.figures(read)).containsExactlyInAnyOrderElementsOf(TWO_BY_TWO);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void longForm() {
        reads(
                """
                Periode | Område | Ydelsesgrupper | Antal personer
                2016M09 | Hedensted | A-dagpenge | 5
                2016M09 | Samsø | A-dagpenge | 8
                2017M09 | Hedensted | A-dagpenge | 7
                2017M09 | Samsø | A-dagpenge | 9
                """);
    }

    @Test
    void tidyFormWithAColumnOfMeasures() {
        reads(
                """
                Område | Ydelse | Periode | Måling | Værdi
                Hedensted | A-dagpenge | sep 2016 | Antal personer | 5
                Hedensted | A-dagpenge | sep 2017 | Antal personer | 7
                Samsø | A-dagpenge | sep 2016 | Antal personer | 8
                Samsø | A-dagpenge | sep 2017 | Antal personer | 9
                """);
    }

    @Test
    void areasDownAndPeriodsAcrossUnderATitle() {
        reads(
                """
                Antal personer, A-dagpenge

                Område | sep 2016 | sep 2017
                Hedensted | 5 | 7
                Samsø | 8 | 9

                Kilde: Jobindsats.dk
                """);
    }

    @Test
    void periodsDownAndAreasAcrossWithoutAnyNames() {
        reads(
                """
                A-dagpenge
                Antal personer
                 | Hedensted | Samsø
                @2016-09-01 | 5 | 8
                @2017-09-01 | 7 | 9
                """);
    }

    @Test
    void labelsWrittenOnceAndBlankAfter() {
        reads(
                """
                Ydelse | Område | Periode | Antal personer
                A-dagpenge | Hedensted | 2016M09 | 5
                 | | 2017M09 | 7
                 | Samsø | 2016M09 | 8
                 | | 2017M09 | 9
                """);
    }

    @Test
    void mergedLabels() {
        reads(
                """
                Ydelse | Område | Periode | Antal personer
                A-dagpenge | Hedensted | 2016M09 | 5
                 | | 2017M09 | 7
                 | Samsø | 2016M09 | 8
                 | | 2017M09 | 9
                """,
                new Range(1, 0, 4, 0),
                new Range(1, 1, 2, 1),
                new Range(3, 1, 4, 1));
    }

    @Test
    void measuresDownAndPeriodsAcross() {
        reads(
                """
                Område | Ydelse | Måling | sep 2016 | sep 2017
                Hedensted | A-dagpenge | Antal personer | 5 | 7
                Samsø | A-dagpenge | Antal personer | 8 | 9
                """);
    }

    @Test
    void yearsAndMonthsInLabelsOfTheirOwn() {
        reads(
                """
                A-dagpenge
                År | Måned | Område | Antal personer
                2016 | september | Hedensted | 5
                2016 | september | Samsø | 8
                2017 | september | Hedensted | 7
                2017 | september | Samsø | 9
                """);
    }

    @Test
    void regionsBesideTheirMunicipalities() {
        reads(
                """
                A-dagpenge
                RAR | Kommune | Periode | Antal personer
                RAR Østjylland | Hedensted | 2016M09 | 5
                RAR Østjylland | Samsø | 2016M09 | 8
                RAR Østjylland | Hedensted | 2017M09 | 7
                RAR Østjylland | Samsø | 2017M09 | 9
                """);
    }

    @Test
    void anOutlineWithItsOuterLabelsInRowsOfTheirOwn() {
        reads(
                """
                A-dagpenge
                 | Antal personer
                Hedensted |
                2016M09 | 5
                2017M09 | 7
                Samsø |
                2016M09 | 8
                2017M09 | 9
                """);
    }
}
