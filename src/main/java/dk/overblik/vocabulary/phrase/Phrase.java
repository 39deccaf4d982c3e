package dk.overblik.vocabulary.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in which every word belongs to a span; words that the vocabulary does not know are spans
 * of {@link Sense#LEFTOVER}.
 *
 * @param text as it is written, tidied
 * @param spans in the order of the text, without gaps
 */
public record Phrase(String text, List<Word> words, List<Span> spans) {

    public Phrase {
        words = List.copyOf(words);
        spans = List.copyOf(spans);
    }

    public Stream<Span> of(Sense sense) {
        return spans.stream().filter(span -> span.is(sense));
    }

    public boolean has(Sense sense) {
        return spans.stream().anyMatch(span -> span.is(sense));
    }

    /** The words of a span as they are written, with the signs between them. */
    public String written(Span span) {
        return written(span.from(), span.to());
    }

    private String written(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /** The words that the vocabulary does not know. */
    public List<String> leftovers() {
        return of(Sense.LEFTOVER).map(this::written).toList();
    }

    /** Whether all words of a span stand in brackets. */
    public boolean isBracketed(Span span) {
        return words.subList(span.from(), span.to()).stream().allMatch(Word::bracketed);
    }

    /**
     * The words of certain spans as they are written, with the small words between them: "Tilgang",
     * "over 1 år", "Udvikling i pct".
     */
    public List<String> runs(Predicate<Span> wanted) {
        List<String> runs = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Span span : spans) {
            boolean apart = from >= 0 && isApart(to, span.from());
            if (from >= 0 && (apart || !(wanted.test(span) || isSmall(span)))) {
                runs.add(written(from, to));
                from = -1;
            }
            if (wanted.test(span)) {
                from = from < 0 ? span.from() : from;
                to = span.to();
            }
        }
        if (from >= 0) {
            runs.add(written(from, to));
        }
        return runs;
    }

    /** Whether signs that end a clause stand before the next word. */
    private boolean isApart(int to, int next) {
        if (next >= words.size()) {
            return false;
        }
        boolean brackets = words.get(to - 1).bracketed() != words.get(next).bracketed();
        String signs = words.get(next).before();
        return brackets || signs.indexOf(';') >= 0 || signs.indexOf('|') >= 0;
    }

    private static boolean isSmall(Span span) {
        return span.is(Sense.FUNCTION) && span.to() - span.from() == 1;
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Phrase that
                        && text.equals(that.text)
                        && words.equals(that.words)
                        && spans.equals(that.spans));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * text.hashCode() + words.hashCode()) + spans.hashCode();
    }
}
