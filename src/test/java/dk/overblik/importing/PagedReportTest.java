package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in pages, whose numbers stand between the parts of their tables. */
class PagedReportTest {

    private static final String HEADINGS =
            "Område | Ydelse | Periode | Antal personer | Antal fuldtidspersoner\n";
    private static final String FIRST = "Horsens | Fleksjob | 2017M08 | 71 | 61\n";
    private static final String SECOND = "Horsens | Fleksjob | 2017M09 | 72 | 62\n";
    private static final String THIRD = "Horsens | Fleksjob | 2017M10 | 73 | 63\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Side %s",
                "Side %s af 3",
                "side %s af 3",
                "Page %s of 3",
                "Page %s",
                "Side: %s",
                "Side: %s af 3",
                "Side %s/3",
                "Side %s / 3",
                "Side %s ud af 3",
                "Side %s (af 3)",
                "Side %s af 3 sider",
                "- Side %s af 3 -",
                "Page %s/3",
                "Page %s out of 3",
                "Sidetal: %s",
                "Sidenummer %s",
                "Ark %s af 3",
                "Sheet %s of 3",
                "Tabel %s af 3",
                "Horsens Kommune - side %s/3"
            })
    void thePagesOfATableAreOneTable(String number) {
        List<String> whole = Drawn.figures(Drawn.read(HEADINGS + FIRST + SECOND + THIRD));
        String paged =
                (HEADINGS + FIRST + number.replace("%s", "1") + "\n")
                        + (HEADINGS + SECOND + number.replace("%s", "2") + "\n")
                        + (HEADINGS + THIRD + number.replace("%s", "3"));
        assertThat(whole).hasSize(6);
        assertThat(Drawn.figures(Drawn.read(paged))).isEqualTo(whole);
    }

    /** Nothing says that it is of pages. */
    @ParameterizedTest
    @ValueSource(strings = {"2 af 3", "2/3", "Fase 2 af 3", "Side 2 med 3"})
    void whatMayBeSomethingElseStaysInTheNameOfTheMeasure(String text) {
        List<String> figures = Drawn.figures(Drawn.read(text + "\n" + HEADINGS + FIRST));
        assertThat(figures).hasSize(2).noneMatch(line -> line.contains(";Antal personer="));
    }
}
