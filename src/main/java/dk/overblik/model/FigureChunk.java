package dk.overblik.model;

/** As many figures as one chunk of {@link DatasetColumns} holds, column by column. */
final class FigureChunk {

    /** Stands for a reason where there is a number. */
    static final byte KNOWN = -1;

    private static final int BITS = 13;
    private static final int LENGTH = 1 << BITS;

    final int[] series = new int[LENGTH];
    final int[] periods = new int[LENGTH];
    final double[] values = new double[LENGTH];
    final byte[] reasons = new byte[LENGTH];
    final byte[] notations = new byte[LENGTH];
    final short[] sheets = new short[LENGTH];
    final int[] rows = new int[LENGTH];
    final short[] columns = new short[LENGTH];

    /** Takes a figure over from another chunk, be it known or missing. */
    void take(int number, FigureChunk other, int otherAt) {
        values[placeOf(number)] = other.values[otherAt];
        reasons[placeOf(number)] = other.reasons[otherAt];
    }

    /** Whether two figures are the same: equal numbers, or missing for the same reason. */
    boolean isSame(int at, FigureChunk other, int otherAt) {
        boolean bothKnown = reasons[at] == KNOWN && other.reasons[otherAt] == KNOWN;
        return bothKnown
                ? Double.compare(values[at], other.values[otherAt]) == 0
                : reasons[at] == other.reasons[otherAt];
    }

    /** Whether so many figures fill all the chunks that they need. */
    static boolean isFull(int size) {
        return placeOf(size) == 0;
    }

    /** The chunk that a figure is in. */
    static int numberOf(int at) {
        return at >> BITS;
    }

    /** A figure's place in its chunk. */
    static int placeOf(int at) {
        return at & (LENGTH - 1);
    }
}
