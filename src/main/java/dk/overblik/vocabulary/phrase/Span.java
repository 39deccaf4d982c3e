package dk.overblik.vocabulary.phrase;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that
                && sense.equals(that.sense)
                && value.equals(that.value)
                && from == that.from
                && to == that.to;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sense, value, from, to);
    }
}
