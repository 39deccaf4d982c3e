package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Series in which nothing unusual happens, drawn at random. */
class UsualChangeTest {

    private static final int SERIES = 400;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without a state
    private enum Kind {
        RANDOM_WALK((random, n) -> walk(random, n, 0, 12)),
        DRIFT((random, n) -> walk(random, n, 5, 12)),
        SEASONS((random, n) -> seasonal(noise(random, n, 1000, 15), 80)),
        SEASONS_ON_A_WALK((random, n) -> seasonal(walk(random, n, 0, 12), 80)),
        GROWTH_THAT_HANGS_TOGETHER(UsualChangeTest::hangingTogether),
        COUNTS_OF_ONE((random, n) -> counts(random, n, 1)),
        COUNTS_OF_THREE((random, n) -> counts(random, n, 3)),
        COUNTS_OF_SEVEN((random, n) -> counts(random, n, 7)),
        COUNTS_OF_FORTY((random, n) -> counts(random, n, 40)),
        COUNTS_OF_FIFTEEN_HUNDRED((random, n) -> counts(random, n, 1500)),
        COUNTS_WITH_SEASONS(
                (random, n) -> {
                    double[] levels = new double[n];
                    for (int i = 0; i < n; i++) {
                        levels[i] = count(random, 60 * (1 + 0.4 * Math.sin(i * Math.PI / 6)));
                    }
                    return levels;
                });

        private final BiFunction<Random, Integer, double[]> drawn;

        Kind(BiFunction<Random, Integer, double[]> drawn) {
            this.drawn = drawn;
        }
    }

    private static double[] walk(Random random, int months, double drift, double step) {
        double[] levels = new double[months];
        double level = 1000;
        for (int i = 0; i < months; i++) {
            level += drift + step * random.nextGaussian();
            levels[i] = level;
        }
        return levels;
    }

    private static double[] noise(Random random, int months, double level, double size) {
        double[] levels = new double[months];
        for (int i = 0; i < months; i++) {
            levels[i] = level + size * random.nextGaussian();
        }
        return levels;
    }

    private static double[] seasonal(double[] levels, double height) {
        double[] with = levels.clone();
        for (int i = 0; i < with.length; i++) {
            with[i] += height * Math.sin(i * Math.PI / 6);
        }
        return with;
    }

    private static double[] hangingTogether(Random random, int months) {
        double[] levels = new double[months];
        double level = 1000;
        double growth = 0;
        for (int i = 0; i < months; i++) {
            growth = growth / 2 + 8 * random.nextGaussian();
            level += growth;
            levels[i] = level;
        }
        return levels;
    }

    private static double[] counts(Random random, int months, double mean) {
        double[] levels = new double[months];
        for (int i = 0; i < months; i++) {
            levels[i] = count(random, mean);
        }
        return levels;
    }

    /** A Poisson count, by the waiting times between its events. */
    private static double count(Random random, double mean) {
        int events = -1;
        for (double time = 0; time < mean; events++) {
            time -= Math.log(1 - random.nextDouble());
        }
        return events;
    }

    private static boolean isAlarm(double[] levels) {
        int now = levels.length - 1;
        return !UsualChange.of(levels, new boolean[levels.length])
                .orElseThrow()
                .holds(levels[now] - levels[now - 12]);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whereNothingHappensAtMostFiveOfAHundredAreCalledUnusual(Kind kind) {
        for (int months : new int[] {37, 49, 97}) {
            Random random = new Random(kind.ordinal() * 100L + months);
            int alarms = 0;
            for (int i = 0; i < SERIES; i++) {
                alarms += isAlarm(kind.drawn.apply(random, months)) ? 1 : 0;
            }
            assertThat(alarms).as(kind + ", " + months).isLessThanOrEqualTo(SERIES * 5 / 100);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SEASONS", "COUNTS_OF_FORTY", "COUNTS_OF_FIFTEEN_HUNDRED", "RANDOM_WALK"})
    void aFallByAFifthOrMoreIsSeenWhereTheSeriesIsQuiet(Kind kind) {
        Random random = new Random(kind.ordinal());
        int seen = 0;
        for (int i = 0; i < SERIES; i++) {
            double[] levels = kind.drawn.apply(random, 49);
            levels[48] *= kind == Kind.COUNTS_OF_FORTY ? 0.1 : 0.75;
            seen += isAlarm(levels) ? 1 : 0;
        }
        assertThat(seen).isGreaterThan(SERIES * 8 / 10);
    }

    @Test
    void sevenPersonsAmongSeventyAreUsualAndSevenHundredAmongSevenThousandAreNot() {
        double[] few = noise(new Random(1), 49, 70, 6);
        few[48] = few[36] - 7;
        double[] many = noise(new Random(2), 49, 7000, 30);
        many[48] = many[36] - 700;
        assertThat(isAlarm(few)).isFalse();
        assertThat(isAlarm(many)).isTrue();
    }

    @Test
    void aBreakIsLeftOutOfThePast() {
        double[] levels = noise(new Random(3), 61, 1000, 10);
        boolean[] breaks = new boolean[61];
        breaks[20] = true;
        double[] broken = levels.clone();
        for (int i = 0; i < 20; i++) {
            broken[i] += 700;
        }
        UsualChange usual = UsualChange.of(broken, breaks).orElseThrow();
        UsualChange whole = UsualChange.of(levels, breaks).orElseThrow();
        assertThat(usual.middle()).isCloseTo(whole.middle(), within(1e-9));
        assertThat(usual.reach()).isCloseTo(whole.reach(), within(1e-9)).isLessThan(150);
    }

    @Test
    void tooLittleOfAPastTellsNothing() {
        assertThat(UsualChange.of(noise(new Random(4), 36, 100, 5), new boolean[36])).isEmpty();
        boolean[] breaks = new boolean[37];
        breaks[20] = true;
        assertThat(UsualChange.of(noise(new Random(5), 37, 100, 5), breaks))
                .isEqualTo(Optional.empty());
    }
}
