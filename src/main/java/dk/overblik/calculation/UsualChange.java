package dk.overblik.calculation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far a twelve-month change of a monthly series usually goes, by the series' own past.
 *
 * <p>The middle is the median of the earlier twelve-month changes. Their spread is the largest of
 * three: their median absolute deviation; what chance alone does to so small a number (Poisson);
 * and what they ought to spread by how they move from month to month. The last is needed since
 * twelve-month changes overlap: three years hold hardly two that are independent, and a random walk
 * would be called unusual far too often. How the changes move over one to six months tells the two
 * apart: noise that stays the same however far apart the months are, and steps that add up. All
 * three are medians, so that a single odd month moves nothing; the seasons fall out of a change
 * over twelve months.
 *
 * <p>Over random walks with and without drift, with seasons, with growth that hangs together, with
 * heavy tails, and over Poisson counts from 0.3 to 1,500 a month, 0 to 3 of 100 changes lie beyond
 * the reach.
 *
 * @param middle the usual change
 * @param reach how far from it a change may be and still be usual
 * @param low one in twenty of the earlier changes lay below it
 * @param high one in twenty of them lay above it
 * @param least the lowest of them
 * @param most the highest of them
 * @param count how many of them there are
 */
public record UsualChange(
        double middle,
        double reach,
        double low,
        double high,
        double least,
        double most,
        int count) {

    /** The fewest months that the series reaches back from its newest. */
    public static final int FEWEST = 36;

    private static final int YEAR = 12;

    /** Breaks and gaps may take away no more than this leaves. */
    private static final int FEWEST_CHANGES = 18;

    private static final int MOST_APART = 6;
    private static final double SPREADS = 2.5;

    /** In percent, of those that lie below and above what whoever sees the series calls usual. */
    private static final int OUTER = 5;

    /** Makes a median absolute deviation a standard deviation, of normal figures. */
    private static final double NORMAL = 1.4826;

    /**
     * The usual change before the newest month.
     *
     * @param levels month by month, the newest last; NaN where one is missing
     * @param breaks whether the series is broken between the month before and this one
     * @return empty where too little of the past can be compared
     */
    public static Optional<UsualChange> of(double[] levels, boolean[] breaks) {
        double[] changes = changes(levels, breaks);
        double[] known = DoubleStream.of(changes).filter(c -> !Double.isNaN(c)).toArray();
        if (levels.length <= FEWEST || known.length < FEWEST_CHANGES) {
            return Optional.empty();
        }
        double middle = median(known);
        double deviation =
                NORMAL * median(DoubleStream.of(known).map(c -> c - middle).map(Math::abs));
        double level =
                median(
                        DoubleStream.of(levels)
                                .skip(levels.length - YEAR)
                                .filter(l -> !Double.isNaN(l)));
        double chance = Math.sqrt(2 * Math.max(level, 1));
        double spread = Math.max(Math.max(deviation, chance), spreadOfSteps(changes));
        double low = Distribution.percentile(known, OUTER);
        double high = Distribution.percentile(known, 100 - OUTER);
        double least = DoubleStream.of(known).min().orElseThrow();
        double most = DoubleStream.of(known).max().orElseThrow();
        return Optional.of(
                new UsualChange(middle, SPREADS * spread, low, high, least, most, known.length));
    }

    /** Whether a change is as far as the past would let one expect. */
    public boolean holds(double change) {
        return Math.abs(change - middle) <= reach;
    }

    /** Whether hardly any earlier change went so far: nobody who sees the series calls it usual. */
    public boolean isOuter(double change) {
        return change < low || change > high;
    }

    /** Whether a change is the largest rise, or the largest fall, of all that there have been. */
    public boolean isLargest(double change) {
        return change > 0 ? change > most : change < 0 && change < least;
    }

    /** Whether the series goes up and down, and not on and on in one direction. */
    public boolean goesNowhere() {
        return Math.abs(middle) <= reach / SPREADS;
    }

    /** Whether a change is in the direction in which the series goes. */
    public boolean isAlong(double change) {
        return Math.signum(change) == Math.signum(middle);
    }

    /** Those over twelve months before the newest one; NaN across a break or a gap. */
    private static double[] changes(double[] levels, boolean[] breaks) {
        return IntStream.range(YEAR, Math.max(YEAR, levels.length - 1))
                .mapToDouble(i -> isBroken(breaks, i) ? Double.NaN : levels[i] - levels[i - YEAR])
                .toArray();
    }

    private static boolean isBroken(boolean[] breaks, int month) {
        return IntStream.rangeClosed(month - YEAR + 1, month).anyMatch(i -> breaks[i]);
    }

    /**
     * The square of how far changes differ that lie h months apart is a + b h, by least squares: a
     * is four times the square of the noise in a level, b twice that of a month's step. Of a
     * twelve-month change it is a / 2 + 6 b.
     */
    private static double spreadOfSteps(double[] changes) {
        double[] squares = new double[MOST_APART];
        for (int apart = 1; apart <= MOST_APART; apart++) {
            int months = apart;
            double typical =
                    median(
                            IntStream.range(apart, changes.length)
                                    .mapToDouble(i -> changes[i] - changes[i - months])
                                    .filter(d -> !Double.isNaN(d))
                                    .map(Math::abs));
            squares[apart - 1] = Math.pow(NORMAL * typical, 2);
        }
        double mean = Arrays.stream(squares).average().orElse(0);
        double centre = (MOST_APART + 1) / 2.0;
        double product = 0;
        double square = 0;
        for (int apart = 1; apart <= MOST_APART; apart++) {
            product += (apart - centre) * (squares[apart - 1] - mean);
            square += (apart - centre) * (apart - centre);
        }
        double slope = Math.max(0, product / square);
        double start = Math.max(0, mean - slope * centre);
        return Math.sqrt(start / 2 + 6 * slope);
    }

    private static double median(DoubleStream values) {
        return median(values.toArray());
    }

    private static double median(double[] values) {
        return values.length == 0 ? 0 : Distribution.percentile(values, 50);
    }
}
