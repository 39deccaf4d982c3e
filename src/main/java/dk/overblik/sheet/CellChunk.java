package dk.overblik.sheet;

/** As many cells as one chunk of a {@link Grid} holds, column by column: 11 bytes a cell. */
final class CellChunk {

    private static final int BITS = 12;
    private static final int LENGTH = 1 << BITS;

    final short[] columns = new short[LENGTH];
    final byte[] kinds = new byte[LENGTH];
    final double[] payload = new double[LENGTH];

    /** Whether so many cells fill all the chunks that they need. */
    static boolean isFull(int size) {
        return placeOf(size) == 0;
    }

    /** The chunk that a cell is in. */
    static int numberOf(int at) {
        return at >> BITS;
    }

    /** A cell's place in its chunk. */
    static int placeOf(int at) {
        return at & (LENGTH - 1);
    }
}
