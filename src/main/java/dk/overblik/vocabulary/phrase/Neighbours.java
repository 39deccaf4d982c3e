package dk.overblik.vocabulary.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Settles what spans mean beside each other. */
final class Neighbours {

    private static final Set<String> EACH = Set.of("pr", "per");

    /** "2 af 3", "2 ud af 3": what stands before how many there are. */
    private static final Set<String> OF = Set.of("af", "of");

    private static final Set<String> OUT = Set.of("ud", "out");

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
        } else if (last != null && isOfEach(last) && isNoun(span)) {
            Span each = new Span(Sense.DENOMINATOR, "pr. antal", last.from(), span.to());
            settled.set(settled.size() - 1, each);
        } else if (!addCount(span)) {
            settled.add(asAfter(before(), span));
        }
    }

    /** "pr. sag": what figures are divided by, however harmless the word is elsewhere. */
    private boolean isOfEach(Span lead) {
        return lead.is(Sense.DIMENSION_LEAD) && EACH.contains(words.get(lead.from()).folded());
    }

    private boolean isNoun(Span span) {
        return span.is(Sense.HARMLESS)
                && words.get(span.from()).folded().chars().allMatch(Character::isLetter);
    }

    /** Joins how many there are to the number of one: "Side 2 af 3", "Tabel 2/3". */
    private boolean addCount(Span span) {
        Word number = words.get(span.from());
        if (!span.is(Sense.LEFTOVER) || !isNumber(number)) {
            return false;
        }
        boolean slash = number.before().equals("/");
        int end = slash ? span.from() : before(OUT, before(OF, span.from()));
        if (!slash && end == span.from()) {
            return false;
        }
        int at = settled.size() - 1;
        while (at >= 0 && settled.get(at).to() > end) {
            at--;
        }
        Span one = at < 0 ? span : settled.get(at);
        if (!one.is(Sense.HARMLESS) || one.to() != end || !isNumber(words.get(end - 1))) {
            return false;
        }
        settled.subList(at, settled.size()).clear();
        return settled.add(new Span(Sense.HARMLESS, one.value(), one.from(), span.to()));
    }

    private int before(Set<String> any, int end) {
        return end > 0 && any.contains(words.get(end - 1).folded()) ? end - 1 : end;
    }

    private static boolean isNumber(Word word) {
        return Slot.N.fits(word.folded());
    }

    /** What follows "ekskl." up to the next sign is what is left out. */
    private boolean isSameClause(Span span) {
        Word word = words.get(span.from());
        return word.before().isEmpty()
                && word.bracketed() == words.get(span.from() - 1).bracketed();
    }

    private static Span asAfter(Sense before, Span span) {
        boolean time = span.is(Sense.PERIOD) || span.is(Sense.PART_OF_YEAR);
        if (time && before == Sense.EXTRACTION) {
            return new Span(Sense.DATE, span.value(), span.from(), span.to());
        }
        if (span.is(Sense.TIME_SHIFT) && before == Sense.EXTRACTION) {
            return new Span(Sense.EXTRACTION, span.value(), span.from(), span.to());
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
