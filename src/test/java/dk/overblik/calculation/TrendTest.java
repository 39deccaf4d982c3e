package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The level of the trend's test on series that have no trend, and its power on those that do. */
class TrendTest {

    private static final int SERIES = 400;
    private static final int MONTHS = 49;

    /** Series whose growth becomes neither lower nor higher. */
    @SuppressWarnings("ImmutableEnumChecker") // functions that hold nothing
    enum Null {
        RANDOM_WALK(random -> walk(random, 0, 10, 0)),
        RANDOM_WALK_WITH_DRIFT(random -> walk(random, 5, 10, 0)),
        FALLING_RANDOM_WALK(random -> walk(random, -5, 8, 0)),
        GROWTH_THAT_HANGS_TOGETHER(random -> walk(random, 0, 6, 0.5)),
        SMALL_WHOLE_NUMBERS(
                random ->
                        walk(random, 0, 2, 0).stream()
                                .map(v -> (double) Math.round(v / 12))
                                .toList()),
        SEASONAL(
                random ->
                        months().mapToObj(i -> 1000 + season(i, 100) + random.nextGaussian() * 10)
                                .toList()),
        SEASONAL_RANDOM_WALK(
                random -> {
                    List<Double> walk = walk(random, 0, 10, 0);
                    return months().mapToObj(i -> walk.get(i) + season(i, 80)).toList();
                }),
        AROUND_A_LEVEL(
                random -> months().mapToObj(i -> 1000 + random.nextGaussian() * 20).toList()),
        STEADY_GROWTH(random -> months().mapToObj(i -> 1000 * Math.pow(1.01, i)).toList());

        private final Function<Random, List<Double>> series;

        Null(Function<Random, List<Double>> series) {
            this.series = series;
        }
    }

    private static IntStream months() {
        return IntStream.range(0, MONTHS);
    }

    private static double season(int month, double size) {
        return size * Math.sin(2 * Math.PI * month / 12);
    }

    /**
     * @param hold how much of a month's growth lives on in the next
     */
    private static List<Double> walk(Random random, double drift, double size, double hold) {
        List<Double> walk = new ArrayList<>();
        double level = 1500;
        double growth = 0;
        for (int i = 0; i < MONTHS; i++) {
            growth = hold * growth + size * random.nextGaussian();
            level += drift + growth;
            walk.add(level);
        }
        return walk;
    }

    @ParameterizedTest
    @EnumSource(Null.class)
    void itIsSilentOnSeriesWithoutATrend(Null kind) {
        Random random = new Random(20_250_701);
        long told =
                IntStream.range(0, SERIES)
                        .mapToObj(i -> Trend.of(kind.series.apply(random)))
                        .filter(Trend::isClear)
                        .count();
        assertThat(told).isLessThanOrEqualTo(SERIES / 20);
    }

    @Test
    void onPlainRandomWalksItSpeaksInLessThanOneOfAHundred() {
        Random random = new Random(1);
        long told =
                IntStream.range(0, 3 * SERIES)
                        .mapToObj(i -> Trend.of(walk(random, 0, 10, 0)))
                        .filter(Trend::isClear)
                        .count();
        assertThat(told).isLessThan(3 * SERIES / 100);
    }

    @Test
    void growthThatBecomesLowerMonthByMonthIsTold() {
        Random random = new Random(2);
        double level = 2000;
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            level += 24 - i + 2 * random.nextGaussian();
            levels.add(level);
        }
        assertThat(Trend.of(levels).isClear()).isTrue();
        assertThat(Trend.of(levels).slope()).isNegative();
        Trend other = Trend.of(levels.stream().map(v -> 5000 - v).toList());
        assertThat(other.isClear()).isTrue();
        assertThat(other.slope()).isPositive();
    }

    /** As Excel's SLOPE has it, of changes that grow by a tenth of a percentage point a month. */
    @Test
    void theSlopeIsThatOfTheTwelveMonthChanges() {
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            levels.add(i < 12 ? 1000.0 : levels.get(i - 12) * (1 + (i - 12) / 1000.0));
        }
        assertThat(Trend.of(levels).slope()).isCloseTo(0.1, offset(1e-9));
    }

    @Test
    void fewMonthsAndLevelsOfZeroAreSilent() {
        assertThat(Trend.of(List.of(1.0, 2.0, 4.0)).isClear()).isFalse();
        List<Double> zero = new ArrayList<>(months().mapToObj(i -> 10.0 + i * i).toList());
        zero.set(7, 0.0);
        assertThat(Trend.of(zero).isClear()).isFalse();
    }
}
