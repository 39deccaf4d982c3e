package dk.overblik.calculation;

/** What chance alone may do to a count of persons. */
public final class Chance {

    private Chance() {}

    /** The most that chance alone would make of a count of persons: the square root of it. */
    public static double most(double level) {
        return Math.sqrt(Math.max(level, 1));
    }

    /**
     * Whether a difference is more than chance would make: more than the square root of the count.
     *
     * @param level how many persons there are
     */
    public static boolean isExceeded(double difference, double level) {
        return difference * difference > Math.max(level, 1);
    }
}
