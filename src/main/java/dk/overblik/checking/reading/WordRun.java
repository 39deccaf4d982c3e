package dk.overblik.checking.reading;

/**
 * A run of a paragraph in a Word document.
 *
 * @param textFrom where its text begins in that of the paragraph
 * @param textTo behind its text
 * @param from its first byte in the part
 * @param to behind its last byte
 */
public record WordRun(int textFrom, int textTo, int from, int to) {}
