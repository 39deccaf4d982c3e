package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Claim;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its numbers: where they stand, which part of it is whose, and what each says.
 *
 * <p>Numbers are named by their place in the sentence, from 0.
 */
final class NumberedSentence {

    /** What may stand behind a number as that which it counts. */
    private static final Set<Role> NOUNS =
            Set.of(
                    Role.FULL_TIME,
                    Role.PERSONS,
                    Role.PEOPLE,
                    Role.EXPENSE,
                    Role.UNEMPLOYED,
                    Role.RATE,
                    Role.UNIT);

    private final TextReading sentence;
    private final SentencePatterns wording;
    private final List<WrittenNumber> numbers;
    private final List<int[]> places;
    private final Segments segments;
    private final List<Says> said;

    /**
     * @param offset where the sentence begins in the tidied text of its passage
     * @param claim what the only number stands for, where it is a claim without one
     */
    NumberedSentence(
            TextReading sentence,
            SentencePatterns wording,
            List<WrittenNumber> numbers,
            int offset,
            Optional<Claim.Found> claim) {
        this.sentence = sentence;
        this.wording = wording;
        this.numbers = numbers;
        this.places =
                numbers.stream().map(n -> new int[] {n.from() - offset, n.to() - offset}).toList();
        this.segments = new Segments(sentence, wording, places);
        this.said = said(claim);
    }

    TextReading reading() {
        return sentence;
    }

    SentencePatterns wording() {
        return wording;
    }

    List<WrittenNumber> numbers() {
        return numbers;
    }

    /** The first and the last place of each number in the sentence. */
    List<int[]> places() {
        return places;
    }

    Segments segments() {
        return segments;
    }

    /** What each number says. */
    List<Says> said() {
        return said;
    }

    /** Whether all its numbers are places on a list, or how far they moved. */
    boolean isOfPlaces() {
        return said.stream().allMatch(s -> s.form() == Form.RANK || s.form() == Form.PLACES);
    }

    static boolean isNoun(Hit hit) {
        return NOUNS.contains(hit.role());
    }

    /** Where the words that name what is counted end, from where they may begin. */
    int nounEnd(int from) {
        int at = from;
        for (Hit hit : sentence.hits()) {
            if (hit.from() >= at && hit.from() - at <= 1 && isNoun(hit)) {
                at = hit.to();
            }
        }
        return at;
    }

    private List<Says> said(Optional<Claim.Found> claim) {
        List<Says> all = new ArrayList<>();
        if (claim.isPresent()) {
            all.add(
                    new SaysAround(sentence, wording, segments, 0, places.get(0), unit(0))
                            .ofClaim(claim.get()));
            return all;
        }
        for (int i = 0; i < numbers.size(); i++) {
            @Nullable Says last = i == 0 ? null : all.get(i - 1);
            all.add(
                    new SaysAround(sentence, wording, segments, i, places.get(i), unit(i))
                            .says(last));
        }
        return all;
    }

    /** A number without a unit beside one with it has the same: "fra 2,9 til 3,0 pct." */
    UnitSaid unit(int i) {
        UnitSaid own = numbers.get(i).unit();
        if (own != UnitSaid.NONE || i + 1 == numbers.size()) {
            return own;
        }
        String between = sentence.text().substring(places.get(i)[1], places.get(i + 1)[0]);
        boolean joined = between.matches("(?s) (?:til|og|mod|eller) |-|\u2013");
        UnitSaid next = numbers.get(i + 1).unit();
        return joined && numbers.get(i).decimals() > 0 ? next : own;
    }

    boolean isBeside(int end, int from) {
        return from >= end && sentence.text().substring(end, from).isBlank();
    }

    String text(Hit hit) {
        return sentence.text().substring(hit.from(), hit.to());
    }

    private static Optional<Hit> last(TextReading reading, Role role) {
        List<Hit> hits = reading.of(role);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
    }

    /** "I Kolding og Viborg henholdsvis 1.278 og 1.450": each number has one of those listed. */
    <T> List<T> respective(int i, Function<TextReading, List<T>> names) {
        Optional<Hit> word = last(sentence, Role.RESPECTIVELY);
        if (word.isEmpty()) {
            return inOrder(i, names);
        }
        if (places.get(i)[0] < word.get().from()) {
            return List.of();
        }
        int first = (int) places.stream().filter(p -> p[0] < word.get().from()).count();
        List<T> before = names.apply(sentence.between(0, word.get().from()));
        List<T> behind = names.apply(sentence.between(word.get().to(), sentence.text().length()));
        List<T> listed = before.size() > 1 ? before : behind;
        boolean matches = listed.size() == numbers.size() - first && listed.size() > 1;
        return matches ? List.of(listed.get(i - first)) : inOrder(i, names);
    }

    /**
     * Whether a number is one of those behind "henholdsvis", each of which has one area of those
     * listed: what else the sentence names is common to them, wherever it stands.
     */
    <T> boolean isRespective(int i, Function<TextReading, List<T>> names) {
        return last(sentence, Role.RESPECTIVELY)
                .filter(word -> word.to() <= places.get(i)[0])
                .filter(word -> !respective(i, names).isEmpty())
                .isPresent();
    }

    /** "Kolding og Fredericia med 2,5 og 2,9 pct.": as many numbers as there are names before. */
    private <T> List<T> inOrder(int i, Function<TextReading, List<T>> names) {
        int first = i;
        while (first > 0 && isListedWith(first - 1)) {
            first--;
        }
        int last = i;
        while (last + 1 < numbers.size() && isListedWith(last)) {
            last++;
        }
        boolean bracket = sentence.text().startsWith("(", segments.from(first));
        int from = bracket ? 0 : segments.from(first);
        List<T> before = names.apply(sentence.between(from, places.get(first)[0]));
        boolean all = last > first && before.size() == last - first + 1;
        List<T> behind =
                all
                        ? names.apply(sentence.between(places.get(first)[0], segments.to(last)))
                        : List.of();
        return all && behind.isEmpty() ? List.of(before.get(i - first)) : List.of();
    }

    /** Whether nothing but a joint stands between a number and the next, of one unit. */
    private boolean isListedWith(int i) {
        String between = sentence.text().substring(places.get(i)[1], places.get(i + 1)[0]);
        return unit(i) == unit(i + 1)
                && between.matches(
                        "(?i)(?: ?(?:pct\\.?|procent|%))?(?:,| og| mod| samt| vs\\.?| kontra) ");
    }
}
