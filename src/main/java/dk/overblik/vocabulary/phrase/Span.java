package dk.overblik.vocabulary.phrase;

/**
 * Words that mean something together.
 *
 * @param value what they stand for within their sense, such as the official name of an area
 * @param from the number of the first word
 * @param to the number after that of the last word
 */
public record Span(Sense sense, String value, int from, int to) {

    public boolean is(Sense other) {
        return sense == other;
    }
}
