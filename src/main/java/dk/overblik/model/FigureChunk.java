package dk.overblik.model;

/** As many figures as one chunk of {@link DatasetColumns} holds, column by column. */
final class FigureChunk {

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
