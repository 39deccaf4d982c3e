package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A measure and a benefit in one phrase: "Antal personer på kontanthjælp". */
class SpokenHeadingsTest {

    private static final List<String> MEASURES =
            List.of(
                    "Antal personer",
                    "Antal fuldtidspersoner",
                    "Fuldtidspersoner i pct. af arbejdsstyrken");

    private static final List<String> BENEFITS =
            List.of("Kontanthjælp", "Sygedagpenge", "A-dagpenge", "Ressourceforløb", "Fleksjob");

    private record Spoken(String phrase, String benefit, String measure) {}

    private static Stream<List<Spoken>> spoken() {
        List<List<Spoken>> pairs = new ArrayList<>();
        for (String measure : MEASURES) {
            for (int i = 0; i < BENEFITS.size(); i++) {
                String other = MEASURES.get((MEASURES.indexOf(measure) + i) % MEASURES.size());
                String second = BENEFITS.get((i + 1) % BENEFITS.size());
                String first = BENEFITS.get(i);
                pairs.add(
                        List.of(
                                new Spoken(measure + " på " + lower(first), first, measure),
                                new Spoken(second + ", " + lower(other), second, other)));
                pairs.add(
                        List.of(
                                new Spoken(measure + " på " + first, first, measure),
                                new Spoken(other + " på " + second, second, other)));
            }
        }
        return pairs.stream();
    }

    /** As in a running text; "A-dagpenge" keeps its letter. */
    private static String lower(String name) {
        return name.startsWith("A-")
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void areOfTheirBenefitAndMeasure(List<Spoken> pair) {
        Spoken one = pair.get(0);
        Spoken other = pair.get(1);
        String first = "Hedensted;" + one.benefit + ";2026M07;" + one.measure + "=5.0";
        String second = "Hedensted;" + other.benefit + ";2026M07;" + other.measure + "=7.0";
        String columns =
                ("Område | Periode | " + one.phrase + " | " + other.phrase)
                        + "\nHedensted | juli 2026 | 5 | 7";
        String rows = ("Hedensted | juli 2026\n" + one.phrase + " | 5\n" + other.phrase) + " | 7\n";
        String sections =
                (" | juli 2026\n" + one.phrase + " |\nHedensted | 5\nHorsens | .\n")
                        + (other.phrase + " |\nHedensted | 7\nHorsens | .\n");
        String innermost =
                (" | juli 2026\nHedensted |\n" + one.phrase + " | 5\n" + other.phrase + " | 7\n")
                        + ("Horsens |\n" + one.phrase + " | .\n" + other.phrase + " | .\n");
        for (String picture :
                List.of(sections, innermost, "Område" + sections, "Måling" + innermost)) {
            assertThat(Drawn.figures(Drawn.read(picture)))
                    .as(picture)
                    .contains(first, second)
                    .hasSize(4);
        }
        for (String picture : List.of(columns, rows)) {
            assertThat(Drawn.figures(Drawn.read(picture)))
                    .as(picture)
                    .containsExactlyInAnyOrder(first, second);
        }
    }

    /** A word more makes other figures of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antal personer på kontanthjælp mv.",
                "Antal mænd på kontanthjælp",
                "Antal personer på kontanthjælp, mænd",
                "Tilgang af personer på kontanthjælp",
                "Antal personer på kontanthjælp over 1 år",
                "Antal personer på kontanthjælp uden ordinære timer",
                "Udvikling i antal personer på kontanthjælp",
                "Antal personer på kontanthjælp og sygedagpenge",
                "Antal personer på kontanthjælp i Horsens",
                "Antal personer på kontanthjælp i 2025"
            })
    void wordsOfOtherFiguresStay(String phrase) {
        String picture =
                ("Område | Periode | Antal personer på sygedagpenge | " + phrase)
                        + "\nHedensted | juli 2026 | 5 | 7";
        assertThat(Drawn.figures(Drawn.read(picture)))
                .doesNotContain("Hedensted;Kontanthjælp;2026M07;Antal personer=7.0");
    }
}
