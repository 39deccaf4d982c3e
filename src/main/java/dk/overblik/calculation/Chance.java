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

    /**
     * Whether a count is below, or above, all of some earlier ones, and what was counted a year or
     * more ago by more than chance would make: those that lie nearer hang together with it.
     *
     * @param earlier the nearest first
     * @param year how many of them make a year
     */
    public static boolean isBeyondAll(double newest, double[] earlier, int year, boolean below) {
        for (int back = 1; back <= earlier.length; back++) {
            double over = (earlier[back - 1] - newest) * (below ? 1 : -1);
            if (!(over > 0) || (back >= year && !isExceeded(over, newest))) {
                return false;
            }
        }
        return true;
    }
}
