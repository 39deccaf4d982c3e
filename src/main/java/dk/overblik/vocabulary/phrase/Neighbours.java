package dk.overblik.vocabulary.phrase;

import java.util.ArrayList;
import java.util.List;

/** Settles what spans mean beside each other. */
final class Neighbours {

    private final List<Word> words;
    private final List<Span> settled = new ArrayList<>();

    private Neighbours(List<Word> words) {
        this.words = words;
    }

    static List<Span> settled(List<Span> spans, List<Word> words) {
        Neighbours neighbours = new Neighbours(words);
        spans.forEach(neighbours::add);
        return neighbours.settled;
    }

    private void add(Span span) {
        Span last = settled.isEmpty() ? null : settled.get(settled.size() - 1);
        if (last != null && last.is(Sense.EXCLUSION) && isSameClause(span)) {
            settled.set(
                    settled.size() - 1,
                    new Span(Sense.EXCLUSION, last.value(), last.from(), span.to()));
        } else {
            settled.add(asAfter(before(), span));
        }
    }

    /** What follows "ekskl." up to the next sign is what is left out. */
    private boolean isSameClause(Span span) {
        Word word = words.get(span.from());
        return word.before().isEmpty()
                && word.bracketed() == words.get(span.from() - 1).bracketed();
    }

    private static Span asAfter(Sense before, Span span) {
        boolean time =
                span.is(Sense.PERIOD) || span.is(Sense.PART_OF_YEAR) || span.is(Sense.TIME_SHIFT);
        if (time && before == Sense.EXTRACTION) {
            return new Span(Sense.DATE, span.value(), span.from(), span.to());
        }
        if (span.is(Sense.EXTRA_DIMENSION) && before == Sense.DIMENSION_LEAD) {
            return new Span(Sense.DIMENSION, span.value(), span.from(), span.to());
        }
        return span;
    }

    /** The last sense that governs what follows, across small words and names of dimensions. */
    private Sense before() {
        for (int i = settled.size() - 1; i >= 0; i--) {
            Sense sense = settled.get(i).sense();
            boolean through = sense == Sense.FUNCTION || sense == Sense.DIMENSION;
            if (!through) {
                return sense;
            }
        }
        return Sense.FUNCTION;
    }
}
