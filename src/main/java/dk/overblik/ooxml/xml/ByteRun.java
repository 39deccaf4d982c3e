package dk.overblik.ooxml.xml;

/** Reads a stretch of the bytes of a document that needs no general reader. */
@FunctionalInterface
public interface ByteRun {

    /**
     * Reads what begins at a place.
     *
     * @return the place behind what was read; {@code from} where it was nothing
     */
    int read(byte[] source, int from, int to);
}
