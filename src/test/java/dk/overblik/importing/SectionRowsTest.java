package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that hold a name and nothing else, as the headings of sections do. */
class SectionRowsTest {

    private static final String HEADINGS =
            "Antal personer, A-dagpenge\nOmråde | 2016M09 | 2017M09\n";

    /** Wherever the row of the name alone stands, above or below that of its figures. */
    @ParameterizedTest
    @CsvSource({
        "Region Midtjylland, Region Midtjylland i alt",
        "Region Midtjylland, Region Midtjylland",
        "Hele landet, Hele landet i alt",
    })
    void theRowOfTheSameNameThatHasFiguresCounts(String heading, String total) {
        String section = heading + " | | \n";
        String members = "Hedensted | 1 | 2\nHorsens | 3 | 4\n";
        String sum = total + " | 40 | ..\n";
        for (String table :
                List.of(
                        section + members + sum,
                        sum + members + section,
                        section + sum + section)) {
            Import read = Drawn.read(HEADINGS + table);
            assertThat(Drawn.figures(read))
                    .as(table)
                    .contains(heading + ";A-dagpenge;2016M09;Antal personer=40.0")
                    .doesNotHaveDuplicates();
            assertThat(Drawn.kinds(read)).doesNotContain(Kind.CONTRADICTION);
            int row = table.substring(0, table.indexOf(sum)).split("\n", -1).length + 1;
            assertThat(read.dataset().observations())
                    .filteredOn(each -> each.key().area().name().equals(heading))
                    .extracting(each -> each.source().row())
                    .containsOnly(row);
        }
    }

    @Test
    void aRowThatNoOtherSaysAnythingOfIsMissing() {
        Import read = Drawn.read(HEADINGS + "Hedensted | 1 | 2\nSamsø | | \nHorsens | 3 | 4\n");
        assertThat(read.dataset().areas())
                .extracting(Object::toString)
                .containsExactly("Hedensted", "Samsø", "Horsens");
        assertThat(read.dataset().size()).isEqualTo(6);
    }

    /** What says more than a name is no heading: which of the two is meant, nobody knows. */
    @ParameterizedTest
    @CsvSource({
        "Hedensted | . | , Hedensted | 1 | 2",
        "Hedensted | 1 | , Hedensted | 1 | 2",
        "Hedensted | 1 | 2, Hedensted | 3 | 2",
    })
    void twoRowsThatSayDifferentThingsContradictEachOther(String one, String other) {
        for (String table : List.of(one + "\n" + other, other + "\n" + one)) {
            assertThat(Drawn.kinds(Drawn.read(HEADINGS + table + "\n")))
                    .containsExactly(Kind.CONTRADICTION);
        }
    }

    @Test
    void inALongTableARowWithAllItsLabelsIsNoHeading() {
        String row = "2016M09 | Hedensted | A-dagpenge | %s\n";
        Import read =
                Drawn.read(
                        "Periode | Område | Ydelse | Antal personer\n"
                                + String.format(Locale.ROOT, row, "")
                                + String.format(Locale.ROOT, row, "5"));
        assertThat(Drawn.kinds(read)).containsExactly(Kind.CONTRADICTION);
    }
}
