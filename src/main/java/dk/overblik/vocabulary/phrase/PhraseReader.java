package dk.overblik.vocabulary.phrase;

import dk.overblik.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads texts into phrases: of all ways to cover the words with what the vocabulary knows, the one
 * with the fewest words left over, then with the fewest spans.
 */
public final class PhraseReader {

    /** No period is written with more words: "1. kvartal 2020 - 4. kvartal 2021". */
    private static final int LONGEST_PERIOD = 9;

    private static final int COST_OF_LEFTOVER = 1000;

    private final Spellings forms;
    private final Times times;

    /**
     * What is known of times.
     *
     * @param named what a text is as a time: a span of sense {@link Sense#PERIOD}, {@link
     *     Sense#PART_OF_YEAR} or {@link Sense#DATE} with its canonical value, whatever its words
     * @param mayBegin whether a text without any digit may be a time, by its first word, folded
     */
    public record Times(Function<String, Optional<Span>> named, Predicate<String> mayBegin) {}

    PhraseReader(Spellings forms, Times times) {
        this.forms = forms;
        this.times = times;
    }

    /** The phrase that a text is. */
    public Phrase read(String written) {
        String text = Names.tidy(written);
        List<Word> words = Word.of(text);
        Cover cover = new Cover(words.size());
        for (int from = words.size() - 1; from >= 0; from--) {
            cover.leave(from);
            boolean abbreviated = text.startsWith(".", words.get(from).end());
            forms.partly(words, from, abbreviated).ifPresent(cover::take);
            for (Span span : forms.from(words, from)) {
                if (isRightlySpelled(span, words)) {
                    cover.take(span);
                }
            }
            times(text, words, from).forEach(cover::take);
        }
        return new Phrase(text, words, Neighbours.settled(cover.spans(), words));
    }

    /** Areas begin with a capital, or they are other words: "vejen", "odder". */
    private static boolean isRightlySpelled(Span span, List<Word> words) {
        if (!span.is(Sense.AREA)) {
            return true;
        }
        return words.subList(span.from(), span.to()).stream()
                .anyMatch(word -> Character.isUpperCase(word.text().charAt(0)));
    }

    private List<Span> times(String text, List<Word> words, int from) {
        List<Span> found = new ArrayList<>();
        int last = Math.min(words.size(), from + LONGEST_PERIOD);
        int start = words.get(from).start();
        if (!hasDigit(text, start, words.get(last - 1).end())
                && !times.mayBegin().test(words.get(from).folded())) {
            return found;
        }
        for (int to = from + 1; to <= last; to++) {
            Word end = words.get(to - 1);
            if (to > from + 1 && !mayJoin(end.before())) {
                break;
            }
            String part = text.substring(start, end.end());
            int after = to;
            times.named()
                    .apply(part)
                    .ifPresent(t -> found.add(new Span(t.sense(), t.value(), from, after)));
        }
        return found;
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayJoin(String signs) {
        return signs.isEmpty() || ".-/,'\u2019".contains(signs);
    }

    /** The best way to cover the words from each one to the end. */
    private static final class Cover {
        private final long[] cost;
        private final Span[] first;

        Cover(int words) {
            cost = new long[words + 1];
            first = new Span[words];
        }

        void leave(int at) {
            cost[at] = Long.MAX_VALUE;
            offer(new Span(Sense.LEFTOVER, "", at, at + 1), COST_OF_LEFTOVER);
        }

        void take(Span span) {
            offer(span, 0);
        }

        private void offer(Span span, int extra) {
            long total = cost[span.to()] + extra + 1;
            if (total < cost[span.from()]) {
                cost[span.from()] = total;
                first[span.from()] = span;
            }
        }

        List<Span> spans() {
            List<Span> spans = new ArrayList<>();
            for (int at = 0; at < first.length; at = spans.get(spans.size() - 1).to()) {
                spans.add(first[at]);
            }
            return spans;
        }
    }
}
