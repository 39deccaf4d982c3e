package dk.overblik.report.expenditure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.report.Told;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence on the benefits whose expenditure has changed most, against own arithmetic. */
class LargestChangesTest {

    private static final Period NOW = Period.quarter(2018, 3);
    private static final String MEASURE =
            "Offentlige udgifter pr. person i arbejdsstyrken, løbende priser";
    private static final List<String> BENEFITS =
            List.of("A-dagpenge", "Kontanthjælp", "Uddannelseshjælp", "Fleksjob");

    private static final Figure HIDDEN = Figure.missing(Figure.Reason.NOT_REPORTED);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "30,-168,-43,5;det største fald i udgifterne til kontanthjælp (168 kr.) og den"
                        + " største stigning i udgifterne til A-dagpenge (30 kr.) i Hedensted.",
                "-7,-20,-20,-3;det største fald i udgifterne til kontanthjælp og uddannelseshjælp"
                        + " (20 kr. hver) i Hedensted.",
                "9,1,9,9;den største stigning i udgifterne til A-dagpenge og 2 andre ydelser (9 kr."
                        + " hver) i Hedensted.",
                "0,0,0,0;ingen udgifter ændret i Hedensted."
            })
    void theLargestFallAndRiseAreNamed(String changes, String said) {
        Figures figures = totals();
        String[] each = changes.split(",", -1);
        for (int i = 0; i < BENEFITS.size(); i++) {
            add(figures, BENEFITS.get(i), 1000, 1000 + Integer.parseInt(each[i]));
        }
        assertThat(sentences(figures)).containsExactly("Blandt de viste ydelser er " + said);
    }

    @Test
    void ofThoseThatAreNotKnownNothingIsClaimed() {
        Figures figures = totals();
        add(figures, "A-dagpenge", 1000, 1100);
        add(figures, "Kontanthjælp", 1000, 900);
        add(figures, "Uddannelseshjælp", 1000, 950);
        figures.add("Hedensted", "Fleksjob", MEASURE, NOW, HIDDEN);
        assertThat(sentences(figures).get(0))
                .startsWith(
                        "Blandt de ydelser, hvis udvikling er kendt, er det største fald i udgifterne til"
                                + " kontanthjælp (100 kr.)");
    }

    @Test
    void ofTwoThereIsNothingToSay() {
        Figures figures = totals();
        add(figures, "A-dagpenge", 1000, 1100);
        add(figures, "Kontanthjælp", 1000, 900);
        assertThat(sentences(figures)).isEmpty();
    }

    @Test
    void randomChangesAreNamedByOwnArithmetic() {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            Figures figures = totals();
            Map<String, Integer> changes = new TreeMap<>();
            for (String benefit : BENEFITS) {
                int change = random.nextInt(9) - 4;
                changes.put(benefit, change);
                add(figures, benefit, 1000, 1000 + change);
            }
            String said = sentences(figures).get(0);
            assertThat(said.contains("fald")).isEqualTo(end(changes, -1) != 0);
            assertThat(said.contains("stigning")).isEqualTo(end(changes, 1) != 0);
            for (int sign : new int[] {-1, 1}) {
                int size = end(changes, sign);
                List<String> named = named(changes, size);
                if (size != 0 && named.size() == 1) {
                    assertThat(said)
                            .contains(inside(named.get(0)) + " (" + Math.abs(size) + " kr.)");
                }
            }
        }
    }

    /** The change farthest to a side, 0 where there is none. */
    private static int end(Map<String, Integer> changes, int sign) {
        int most = changes.values().stream().mapToInt(change -> sign * change).max().orElse(0);
        return most > 0 ? sign * most : 0;
    }

    private static List<String> named(Map<String, Integer> changes, int size) {
        return changes.entrySet().stream()
                .filter(each -> each.getValue() == size)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static String inside(String benefit) {
        return benefit.startsWith("A-")
                ? benefit
                : Character.toLowerCase(benefit.charAt(0)) + benefit.substring(1);
    }

    private static Figures totals() {
        Figures figures = new Figures();
        add(figures, "Alle ydelser", 9000, 8800);
        return figures;
    }

    private static void add(Figures figures, String benefit, int before, int now) {
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            figures.add(area, benefit, MEASURE, NOW.yearBefore(), before);
            figures.add(area, benefit, MEASURE, NOW, now);
        }
    }

    private static List<String> sentences(Figures figures) {
        return Told.of(ExpenditureChapter::of, figures.dataset(), NOW, "RAR Østjylland")
                .orElseThrow()
                .sentences(1);
    }
}
