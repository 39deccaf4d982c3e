package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which numbers of a sentence the words for what was expected and what is belong to.
 *
 * <ol>
 *   <li>A word before a number in its own part is the number's, and so is one right behind it, with
 *       no more than a verb between: "5.020, der var forventet".
 *   <li>Any other word behind it may be of something else: the number may be either.
 *   <li>A number is never what a number behind it is said to be: "4.990, 30 færre end de forventede
 *       5.020". It is the other of the two, if nothing before says more.
 *   <li>A part that sets itself against the one before may be either: "forventet 5.020, men
 *       kommunen havde 4.990".
 * </ol>
 */
final class Expectation {

    private static final String EXPECTED = "forventet";
    private static final String ACTUAL = "faktisk";

    private final TextReading sentence;
    private final SentencePatterns wording;
    private final Segments segments;

    Expectation(TextReading sentence, SentencePatterns wording, Segments segments) {
        this.sentence = sentence;
        this.wording = wording;
        this.segments = segments;
    }

    /** A number's own part; with both words, where one behind the number may not be its own. */
    TextReading own(int i, TextReading part) {
        List<Hit> words = part.of(Role.EXPECTED);
        boolean mine =
                words.isEmpty()
                        || words.get(0).from() < segments.number(i)
                        || isRightBehind(segments.numberEnd(i), words.get(0));
        return mine ? part : mapped(part, Expectation::either);
    }

    /** A part before that of a number; with both words, where the number's part is against it. */
    TextReading before(int i, TextReading part) {
        return segments.isContrast(i) ? mapped(part, Expectation::either) : part;
    }

    /** A part behind that of a number. */
    TextReading without(TextReading part) {
        return mapped(part, hit -> Stream.empty());
    }

    /** What the parts behind a number leave for it: it is the other of the two. */
    List<TextReading> rest(int i) {
        int end = sentence.text().length();
        boolean more = segments.to(i) < end;
        TextReading behind = sentence.between(segments.to(i), end);
        return more && behind.has(Role.EXPECTED)
                ? List.of(new TextReading(behind.text(), List.of(), others(behind)))
                : List.of();
    }

    private static List<Hit> others(TextReading text) {
        return text.of(Role.EXPECTED).stream().limit(1).map(Expectation::other).toList();
    }

    private boolean isRightBehind(int numberEnd, Hit word) {
        String between = sentence.text().substring(numberEnd, word.from());
        return between.isBlank()
                || (wording.verb().matcher(between).results().count() == 1
                        && between.matches(
                                "(?iu)[^,;()]*?,?(?: (?:der|som))? \\p{L}+(?: blevet)? "));
    }

    private static Stream<Hit> either(Hit hit) {
        return Stream.of(hit, other(hit));
    }

    private static Hit other(Hit hit) {
        String value = hit.value().equals(EXPECTED) ? ACTUAL : EXPECTED;
        return new Hit(Role.EXPECTED, value, hit.from(), hit.to());
    }

    private static TextReading mapped(TextReading part, Function<Hit, Stream<Hit>> change) {
        return new TextReading(
                part.text(),
                part.mentions(),
                part.hits().stream()
                        .flatMap(h -> h.is(Role.EXPECTED) ? change.apply(h) : Stream.of(h))
                        .toList());
    }
}
