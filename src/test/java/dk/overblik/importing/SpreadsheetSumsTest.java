package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.Answers.Origin;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables that a spreadsheet has made of an export, with sums of its own: no answer of the user
 * makes a figure of one of them.
 */
class SpreadsheetSumsTest {

    private static final Answers ALL =
            Answers.NONE
                    .with(Dimension.AREA, "Hedensted", Origin.USER)
                    .with(Dimension.BENEFIT, "A-dagpenge", Origin.USER)
                    .with(Dimension.MEASURE, "Antal personer", Origin.USER)
                    .with(Dimension.PERIOD, "2017M09", Origin.USER);

    private static Import answered(String picture) {
        return new Importer(Drawn.VOCABULARY)
                .read(new ExportFile("x.xlsx", List.of(Drawn.sheet("Ark1", picture)), ALL));
    }

    /** Rows of one column that holds members of two dimensions, each with numbers. */
    @ParameterizedTest
    @CsvSource({
        "Rækkenavne, Samsø, A-dagpenge, Hovedtotal",
        "Rækkenavne, A-dagpenge, Samsø, Hovedtotal",
        "Rækkenavne, Samsø, A-dagpenge, Ydelsesgrupper i alt",
        "Rækkenavne, A-dagpenge, Samsø, Hele landet",
        "Rækkenavne, 2017M09, Samsø, I alt",
        "Rækkenavne, A-dagpenge, 2016M09, Ukendt",
        "'', Samsø, A-dagpenge, Total",
        "'', 2016M09, A-dagpenge, I alt",
        "Gruppe, A-dagpenge, Samsø, I alt",
        "Gruppe, Samsø, 2017M09, Alle i alt",
    })
    void aColumnOfTwoDimensionsIsRefused(String name, String outer, String inner, String sum) {
        String picture =
                String.format(
                        Locale.ROOT,
                        """
                Sum | |
                %s | Antal personer | Antal fuldtidspersoner
                %s | 12 | 10
                %s | 12 | 10
                %s | 24 | 20
                """,
                        name,
                        outer,
                        inner,
                        sum);
        Import read = answered(picture);
        assertThat(Drawn.figures(read)).isEmpty();
        assertThat(Drawn.kinds(read)).contains(Kind.TABLE_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hovedtotal", "Total", "Sum", "I alt"})
    void theSumOfPeriodsIsNoFigureOfOneOfThem(String sum) {
        for (String name : List.of("Rækkenavne", "Tidspunkt", "", "Periode", "Måned")) {
            Import read =
                    answered(
                            String.format(
                                    Locale.ROOT,
                                    """
                            A-dagpenge, Antal personer
                            %s | Samsø | Hedensted
                            2016M09 | 5 | 6
                            2017M09 | 7 | 8
                            %s | 12 | 14
                            """,
                                    name,
                                    sum));
            assertThat(Drawn.figures(read))
                    .as(name)
                    .contains("Samsø;A-dagpenge;2017M09;Antal personer=7.0")
                    .hasSize(4);
        }
    }

    /** A tabular pivot table has the name of its columns' dimension over them. */
    @ParameterizedTest
    @ValueSource(strings = {"Periode", "Måned", "Kolonnenavne", "Tid"})
    void theNameOfADimensionOverItsMembersIsNoMeasure(String caption) {
        Import read =
                Drawn.read(
                        """
                        Antal personer | | CAPTION |
                        Område | Ydelse | 2016M09 | 2017M09
                        Samsø | A-dagpenge | 5 | 6
                        Hedensted | A-dagpenge | 7 | 8
                        """
                                .replace("CAPTION", caption));
        assertThat(Drawn.figures(read))
                .contains("Samsø;A-dagpenge;2017M09;Antal personer=6.0")
                .hasSize(4);
    }

    @Test
    void anOutlineKeepsItsFiguresAboveItsGrandTotal() {
        Import read =
                Drawn.read(
                        """
                        A-dagpenge |
                        Rækkenavne | Antal personer
                        Samsø |
                        2016M09 | 5
                        2017M09 | 7
                        Hedensted |
                        2016M09 | 6
                        Hovedtotal | 18
                        """);
        assertThat(Drawn.figures(read))
                .containsExactlyInAnyOrder(
                        "Samsø;A-dagpenge;2016M09;Antal personer=5.0",
                        "Samsø;A-dagpenge;2017M09;Antal personer=7.0",
                        "Hedensted;A-dagpenge;2016M09;Antal personer=6.0");
        assertThat(Drawn.kinds(read)).contains(Kind.LABEL_NOT_UNDERSTOOD);
    }
}
