package dk.overblik.plausibility;

import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.math.BigDecimal;

/**
 * A known figure that a rule of plausibility is about.
 *
 * @param number of the figure in its dataset
 */
record Level(int number, SeriesKey key, Period period, double value, Notation notation) {

    static final double THOUSAND = 1_000;
    private static final int MOST_DECIMALS = 3;

    /** What calculating in binary may add to a number. */
    private static final double NOISE = 1e-9;

    private static final double PRECISION = 1e9;

    static Level of(int number, Observation observation, double value) {
        return new Level(
                number, observation.key(), observation.period(), value, observation.notation());
    }

    /** Whether its cell holds a text, so that no program took its points for commas. */
    boolean isWritten() {
        return notation == Notation.TEXT || notation == Notation.PERCENT_TEXT;
    }

    /** Whether its cell says itself that it is in percent. */
    boolean isPercent() {
        return notation == Notation.FRACTION || notation == Notation.PERCENT_TEXT;
    }

    boolean isWhole() {
        return value == Math.rint(value);
    }

    /** Whether it may be whole thousands whose point was taken for a decimal sign. */
    boolean mayBeThousands() {
        return mayBeThousands(value);
    }

    /** Whether a number has one to three decimals, and up to three digits before them. */
    static boolean mayBeThousands(double value) {
        return value != Math.rint(value)
                && value >= 1
                && value < THOUSAND
                && decimals(value) <= MOST_DECIMALS;
    }

    /** Whether a number is below one and has more than one decimal, as fractions of one have. */
    static boolean mayBeFraction(double value) {
        double tenths = value * 10;
        return value > 0 && value < 1 && Math.abs(tenths - Math.rint(tenths)) > NOISE;
    }

    /** How many decimals a number shows. */
    static int decimals(double value) {
        return Math.max(0, new BigDecimal(Double.toString(value)).stripTrailingZeros().scale());
    }

    /** The same of a number that may have been calculated. */
    static int decimalsWithoutNoise(double value) {
        return decimals(Math.rint(value * PRECISION) / PRECISION);
    }

    /** How many times larger the larger of two positive numbers is. */
    static double ratio(double one, double other) {
        double smaller = Math.min(one, other);
        return smaller <= 0 ? Double.POSITIVE_INFINITY : Math.max(one, other) / smaller;
    }
}
