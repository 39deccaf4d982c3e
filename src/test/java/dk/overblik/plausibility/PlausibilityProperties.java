package dk.overblik.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.plausibility.Doubt.Ground;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random tables of areas and months, as they are, with lost points, and as averages. */
class PlausibilityProperties {

    private static final List<String> AREAS =
            List.of("Hedensted", "Horsens", "Randers", "Aarhus", "Samsø", "Odder", "Favrskov");

    private static final List<String> WIDER =
            List.of("Hele landet", "RAR Østjylland", "Region Midtjylland");

    /** The levels of a table, area by area, months of one area near each other. */
    private static List<List<Double>> levels(Random random, int areas) {
        List<List<Double>> levels = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            double base = Math.exp(random.nextDouble() * 5 + 3.5);
            List<Double> months = new ArrayList<>();
            for (int month = 0; month < 4; month++) {
                months.add(Math.rint(base * (0.9 + random.nextDouble() * 0.2)));
            }
            levels.add(months);
        }
        return levels;
    }

    private static Dataset table(
            List<List<Double>> levels, Random random, DoubleUnaryOperator written) {
        Figures figures = new Figures();
        for (int area = 0; area < levels.size(); area++) {
            add(figures, AREAS.get(area), levels.get(area), written);
        }
        if (random.nextBoolean()) {
            String wider = WIDER.get(random.nextInt(WIDER.size()));
            double times = wider.equals("Hele landet") ? 20 : 3;
            List<Double> sums = new ArrayList<>();
            for (int month = 0; month < 4; month++) {
                int at = month;
                sums.add(Math.rint(times * levels.stream().mapToDouble(l -> l.get(at)).sum()));
            }
            add(figures, wider, sums, written);
        }
        return figures.dataset();
    }

    private static void add(
            Figures figures, String area, List<Double> months, DoubleUnaryOperator written) {
        for (int month = 0; month < months.size(); month++) {
            double value = written.applyAsDouble(months.get(month));
            figures.add(
                    area,
                    "Kontanthjælp",
                    "Antal fuldtidspersoner",
                    Period.month(2025, month + 1),
                    value);
        }
    }

    private static List<Doubt> doubts(Dataset figures) {
        return Plausibility.doubts(
                figures, Figures.VOCABULARY.areas()::around, Figures.VOCABULARY.measures()::plain);
    }

    @Property(seed = "3")
    void wholeNumbersAreNeverDoubted(@ForAll long seed) {
        Random random = new Random(seed);
        Dataset figures = table(levels(random, 2 + random.nextInt(6)), random, value -> value);
        assertThat(doubts(figures)).isEmpty();
    }

    @Property(seed = "4")
    void averagesAreNeverDoubted(@ForAll long seed) {
        Random random = new Random(seed);
        int decimals = 1 + random.nextInt(2);
        Dataset figures =
                table(
                        levels(random, 2 + random.nextInt(6)),
                        random,
                        value ->
                                BigDecimal.valueOf(value + random.nextInt(3) / 3.0)
                                        .setScale(decimals, RoundingMode.HALF_UP)
                                        .doubleValue());
        assertThat(doubts(figures)).noneMatch(doubt -> doubt.ground().isDoubt());
    }

    /** Where one area stays below thousand and another lies above, the point is missed. */
    @Property(seed = "5")
    void everyLostPointBesideWholeNumbersIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<Double>> levels = levels(random, 2 + random.nextInt(6));
        boolean below = levels.stream().anyMatch(l -> l.stream().allMatch(v -> v < 1000));
        boolean above =
                levels.stream().anyMatch(l -> l.stream().allMatch(v -> v >= 1000 && v % 1000 > 0));
        if (!below || !above) {
            return;
        }
        Dataset figures =
                table(levels, random, value -> value < 1000 || value >= 1e6 ? value : value / 1000);
        Set<Integer> lost = new TreeSet<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.observation(i).figure();
            if (figure instanceof Figure.Known known && known.value() % 1 != 0) {
                lost.add(i);
            }
        }
        Set<Integer> found = new TreeSet<>();
        doubts(figures).stream()
                .filter(doubt -> doubt.ground() == Ground.LOST_THOUSANDS)
                .forEach(doubt -> found.add(doubt.number()));
        assertThat(found).containsAll(lost);
    }
}
