package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import dk.overblik.sheet.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One example for each way to write headings and what stands around a table. */
class HeadingLayoutsTest {

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

    /** The labels below tell what they are; the heading says nothing of the figures. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Navn",
                "Navne",
                "Sted",
                "Stednavn",
                "Betegnelse",
                "Rækkenavne",
                "Navn på sted"
            })
    void aHeadingThatOnlyCallsTheLabelsNames(String heading) {
        reads(
                """
                A-dagpenge, antal personer
                %s | sep 2016 | sep 2017
                Hedensted | 5 | 7
                Samsø | 8 | 9
                """
                        .replace("%s", heading));
        Import read =
                Drawn.read(
                        """
                        Antal personer, Hedensted
                        %s | sep 2016 | sep 2017
                        A-dagpenge | 5 | 7
                        """
                                .replace("%s", heading));
        assertThat(Drawn.figures(read)).containsExactlyElementsOf(TWO_BY_TWO.subList(0, 2));
    }

    /** What people have their work at is no other name for where they live. */
    @ParameterizedTest
    @ValueSource(strings = {"Arbejdssted", "Fødested", "Efternavn"})
    void aHeadingThatSaysWhoIsCountedStandsInTheMeasure(String heading) {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge, antal personer
                        %s | sep 2016 | sep 2017
                        Hedensted | 5 | 7
                        """
                                .replace("%s", heading));
        assertThat(Drawn.figures(read)).noneMatch(TWO_BY_TWO::contains);
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void headingsOverHeadingsWrittenOnce() {
        reads(
                """
                Ydelse | Hedensted | | Samsø |
                 | sep-16 | sep-17 | sep-16 | sep-17
                 | Antal personer | Antal personer | Antal personer | Antal personer
                A-dagpenge | 5 | 7 | 8 | 9
                """);
    }

    @Test
    void headingsOverHeadingsMerged() {
        reads(
                """
                Ydelse | Hedensted | | Samsø |
                 | 2016M09 | 2017M09 | 2016M09 | 2017M09
                 | Antal personer | Antal personer | Antal personer | Antal personer
                A-dagpenge | 5 | 7 | 8 | 9
                """,
                new Range(0, 1, 0, 2),
                new Range(0, 3, 0, 4),
                new Range(0, 0, 2, 0));
    }

    @Test
    void flattenedHeadingsInEitherOrder() {
        reads(
                """
                Måling: Antal personer
                Ydelse | Hedensted: sep 2016 | Hedensted: sep 2017 | Samsø: sep 2016 | Samsø: sep 2017
                A-dagpenge | 5 | 7 | 8 | 9
                """);
        reads(
                """
                Måling: Antal personer
                Ydelse | sep 2016 - Hedensted | sep 2017 - Hedensted | sep 2016 - Samsø | sep 2017 - Samsø
                A-dagpenge | 5 | 7 | 8 | 9
                """);
    }

    @Test
    void threeDimensionsInOneHeading() {
        reads(
                """
                Ydelse | Hedensted - sep 2016 - Antal personer | Hedensted - sep 2017 - Antal personer | Samsø - sep 2016 - Antal personer | Samsø - sep 2017 - Antal personer
                A-dagpenge | 5 | 7 | 8 | 9
                """);
    }

    @Test
    void rowsOfUnitsAndOfColumnNumbersAreNoData() {
        reads(
                """
                A-dagpenge
                Periode | Område | Antal personer
                 | | (antal)
                (1) | (2) | (3)
                2016M09 | Hedensted | 5
                2016M09 | Samsø | 8
                2017M09 | Hedensted | 7
                2017M09 | Samsø | 9
                """);
    }

    @Test
    void filtersInACell() {
        reads(
                """
                Område | sep 2016 | sep 2017
                Hedensted | 5 | 7
                Samsø | 8 | 9

                Applied filters: Ydelse is A-dagpenge; Måling is Antal personer
                """);
    }

    @Test
    void aMeasureInTheCorner() {
        reads(
                """
                A-dagpenge
                Antal personer | sep 2016 | sep 2017
                Hedensted | 5 | 7
                Samsø | 8 | 9
                """);
    }

    @Test
    void namesAndValuesBesideEachOtherAbove() {
        reads(
                """
                Ydelse | A-dagpenge
                Måling: | Antal personer

                Område | sep 2016 | sep 2017
                Hedensted | 5 | 7
                Samsø | 8 | 9
                """);
    }

    @Test
    void notesBelowAreNoDataAndRemarksAmongThemAreQuoted() {
        Import read =
                Drawn.read(
                        """
                        Antal personer, A-dagpenge
                        Område | sep 2016 | sep 2017
                        Hedensted | 5 | 7
                        Samsø | 8 | 9
                        Opdateret 12.10.2017
                        Senest opdateret | @2017-10-12
                        Anm.: Hedensted har 99 flere
                        Kilde: Jobindsats.dk
                        © STAR
                        """);
        assertThat(Drawn.figures(read)).containsExactlyInAnyOrderElementsOf(TWO_BY_TWO);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).kind()).isEqualTo(Kind.QUOTED);
        assertThat(read.problems().get(0).details())
                .containsExactly("Anm.: Hedensted har 99 flere");
        assertThat(read.problems().get(0).source().row()).isEqualTo(6);
    }

    /** Whoever looks for it finds it in the cell that is named, not at the table. */
    @Test
    void whatIsQuotedIsToldWithItsOwnCell() {
        Import read =
                Drawn.read(
                        """
                         | Antal personer, A-dagpenge (tallene er opdigtede)

                        Område | sep 2016 | sep 2017
                        Hedensted | 5 | 7
                        Samsø | 8 | 9
                        """);
        assertThat(Drawn.figures(read)).containsExactlyInAnyOrderElementsOf(TWO_BY_TWO);
        assertThat(read.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Kind.QUOTED);
                            assertThat(problem.source().row()).isZero();
                            assertThat(problem.source().column()).isEqualTo(1);
                        });
    }
}
