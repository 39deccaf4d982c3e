package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles in the corner of a table, where the heading of its labels would stand. */
class CornerTitlesTest {

    private static final List<String> SHEETS =
            List.of(
                    """
                    %s | juli 2025 | juli 2026
                    Hedensted | 100 | 110
                    Horsens | 200 | 210
                    """,
                    """
                    %s | Hedensted | Horsens
                    juli 2025 | 100 | 200
                    juli 2026 | 110 | 210
                    """,
                    """
                    %s | Hedensted | Horsens
                    2025 | |
                    juni | 100 | 200
                    juli | 110 | 210
                    2026 | |
                    juni | 120 | 220
                    juli | 130 | 230
                    """);

    /** What a title says is the same above the table as in its corner. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antal personer på kontanthjælp",
                "Sygedagpenge, antal fuldtidspersoner",
                "Antal personer, mænd, på kontanthjælp",
                "Udvikling i antal personer på sygedagpenge",
                "Antal personer på kontanthjælp (foreløbige tal)",
                "Indeks, antal personer på kontanthjælp",
            })
    void areReadAsTitlesAboveIt(String title) {
        for (String sheet : SHEETS) {
            Import above = Drawn.read(title + "\n" + String.format(Locale.ROOT, sheet, ""));
            Import corner = Drawn.read(String.format(Locale.ROOT, sheet, title));
            assertThat(Drawn.figures(above)).as(sheet).isNotEmpty();
            assertThat(Drawn.figures(corner)).as(sheet).isEqualTo(Drawn.figures(above));
            assertThat(Drawn.kinds(corner)).as(sheet).isEqualTo(Drawn.kinds(above));
        }
    }

    /** Over labels that are no areas and no periods a text is what they are called. */
    @Test
    void aTextOverOtherLabelsIsTheirName() {
        Import read =
                Drawn.read(
                        """
                        Antal fuldtidspersoner, kontanthjælp, juli 2026
                        Antal personer efter alder | Hedensted | Horsens
                        Alder i alt | 100 | 200
                        16-29 år | 10 | 20
                        30-66 år | 90 | 180
                        """);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;Kontanthjælp;2026M07;Antal fuldtidspersoner=100.0",
                        "Horsens;Kontanthjælp;2026M07;Antal fuldtidspersoner=200.0");
    }
}
