package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kroner have øre where those say something: in cells and sentences, whatever is paid for. */
class KronerTest {

    private static final String EXPENDITURE = "Offentlige udgifter pr. person i arbejdsstyrken";
    private static final List<String> AREAS = List.of("Hedensted", "RAR Østjylland", "Hele landet");
    private static final List<String> BENEFITS =
            List.of("A-dagpenge", "Kontanthjælp", "Revalidering", "Alle ydelser");

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    /** Levels of each benefit: area by area, the earlier one first. */
    private static Map<String, List<BigDecimal>> drawn(Random random) {
        Map<String, List<BigDecimal>> drawn = new LinkedHashMap<>();
        for (String benefit : BENEFITS) {
            int size = List.of(30, 105, 9_000).get(random.nextInt(3));
            int decimals = random.nextInt(3);
            List<BigDecimal> levels = new ArrayList<>();
            for (int i = 0; i < 2 * AREAS.size(); i++) {
                double level = size * (1 + random.nextDouble() / 4);
                levels.add(BigDecimal.valueOf(level).setScale(decimals, RoundingMode.HALF_UP));
            }
            drawn.put(benefit, levels);
        }
        return drawn;
    }

    /** What a reader would ask: is any amount so small that øre are more than half a percent? */
    private static int decimals(List<BigDecimal> levels) {
        boolean small = levels.stream().anyMatch(level -> level.intValue() < 100);
        boolean whole = levels.stream().allMatch(level -> level.stripTrailingZeros().scale() <= 0);
        return small && !whole ? 2 : 0;
    }

    private static String shown(BigDecimal value, int decimals) {
        String[] parts =
                value.setScale(decimals, RoundingMode.HALF_UP).toPlainString().split("\\.", -1);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void cellsAndSentencesOfExpenditureShowAsManyOereAsTheAmountsNeed(int seed) {
        Map<String, List<BigDecimal>> drawn = drawn(new Random(seed));
        drawn.forEach(
                (benefit, levels) -> {
                    for (int i = 0; i < levels.size(); i++) {
                        String text = levels.get(i).toPlainString().replace('.', ',');
                        String at = i % 2 == 0 ? "2016QMAT03" : "2017QMAT03";
                        export.add(AREAS.get(i / 2), benefit, at, EXPENDITURE, text);
                    }
                });
        Made made = export.made(folder, "--kommune", "Hedensted");
        for (String benefit : BENEFITS) {
            List<BigDecimal> levels = drawn.get(benefit);
            int decimals = decimals(levels);
            List<String> row = made.row("Udgifter", benefit);
            assertThat(row.subList(0, 2))
                    .as(benefit + " " + levels)
                    .containsExactly(
                            shown(levels.get(0), decimals), shown(levels.get(1), decimals));
            BigDecimal change = levels.get(1).subtract(levels.get(0));
            // What rounds to nothing has its sign taken away where it is drawn.
            assertThat(row.get(2).replaceFirst("^-(0(,0+)?)$", "$1"))
                    .as(benefit + " " + levels)
                    .isEqualTo(signless(change, decimals));
        }
        List<BigDecimal> whole = drawn.get("Alle ydelser");
        int decimals = decimals(whole);
        assertThat(made.text("Udgifter"))
                .contains(" på " + shown(whole.get(1), decimals) + " kr. pr. person");
    }

    private static String signless(BigDecimal change, int decimals) {
        String shown = shown(change, decimals);
        return shown.matches("-0(,0+)?") ? shown.substring(1) : shown;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8000,40|8000,75|Det er stort set uændret (under 1 kr. mere) i forhold til",
                "8000,40|8000,40|Det er uændret i forhold til",
                "8000,40|7600,10|Det er et fald på 5,0 pct. (400 kr.) i forhold til",
                "80,40|80,75|Det er en stigning på 0,4 pct. (0,35 kr.) i forhold til",
                "80|81|Det er en stigning på 1,3 pct. (1 kr.) i forhold til"
            })
    void aChangeOfLessThanAKroneIsNotNothing(String before, String now, String said) {
        for (String area : AREAS) {
            export.add(area, "Alle ydelser", "2016QMAT03", EXPENDITURE, before);
            export.add(area, "Alle ydelser", "2017QMAT03", EXPENDITURE, now);
        }
        assertThat(export.made(folder, "--kommune", "Hedensted").text("Udgifter")).contains(said);
    }

    /** A measure that no chapter knows by name, in the place of Andre målinger. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gennemsnitlig ydelse pr. måned (kr.)|14250,25|14310,75|var 14.311 kr. i",
                "Timeløn (kr.)|92,25|95,75|var 95,75 kr. i",
                "Timeløn (kr.)|192,25|195,75|var 196 kr. i",
                "Takst pr. forløb (kr.)|101,50|100,00|var 100 kr. i"
            })
    void theSameRuleHoldsForEveryMeasureInKroner(
            String measure, String before, String now, String said) {
        for (String area : AREAS) {
            export.add(area, "Kontanthjælp", "2016M09", measure, before);
            export.add(area, "Kontanthjælp", "2017M09", measure, now);
        }
        assertThat(export.made(folder, "--kommune", "Hedensted").text()).contains(said);
    }
}
