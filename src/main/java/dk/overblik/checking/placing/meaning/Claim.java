package dk.overblik.checking.placing.meaning;

import dk.overblik.checking.document.Passage;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What a note says of figures without a number: "er fordoblet", "færre end i juli 2025", "på niveau
 * med landet".
 *
 * @param kind what sort of claim it is
 * @param factor of {@link Kind#TIMES} what one figure is of the other, 2 for "fordoblet"; else 1
 * @param direction 1 for more, -1 for less, 0 for neither
 * @param bound whether the factor is only a limit: "mere end fordoblet"
 * @param loosely whether a word takes the edge off it: "stort set uændret"
 */
public record Claim(Kind kind, double factor, int direction, boolean bound, boolean loosely) {

    /** The sorts of claims. */
    public enum Kind {
        /** More or less, whatever the amount. */
        DIRECTION,
        /** So many times as much. */
        TIMES,
        /** Neither more nor less. */
        EQUAL
    }

    private static final Set<Role> CLAIMING =
            Set.of(Role.UP, Role.DOWN, Role.MORE, Role.FEWER, Role.UNCHANGED, Role.TIMES);

    private static final String LEVEL = "level";

    /**
     * A claim where it stands.
     *
     * @param clause the part of the sentence that it is made in; places count as in the sentence
     * @param word that makes it
     */
    public record Found(Claim claim, TextReading clause, Hit word) {

        /** As a number, so that it is placed as numbers are; the value says nothing. */
        public WrittenNumber asNumber(Passage passage, int offset) {
            return new WrittenNumber(
                    passage,
                    clause.text().substring(word.from(), word.to()),
                    offset + word.from(),
                    offset + word.to(),
                    WrittenNumber.CLAIM,
                    1,
                    NumberScale.ONE,
                    WrittenNumber.Precision.EXACT,
                    UnitSaid.PERCENT);
        }
    }

    /**
     * The claims of a sentence in those of its clauses that have no number, at most one in each: of
     * two words nobody knows which is said of which.
     *
     * @param numbers the first and the last place of each number in the sentence
     */
    public static List<Found> in(
            TextReading sentence, SentencePatterns wording, List<int[]> numbers) {
        List<Found> found = new ArrayList<>();
        for (int[] place : clauses(sentence, wording, numbers)) {
            boolean numbered = numbers.stream().anyMatch(n -> n[0] < place[1] && place[0] < n[1]);
            if (!numbered) {
                of(sentence.between(place[0], place[1])).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A sentence without a number is one: its clauses may name things for each other. */
    private static List<int[]> clauses(
            TextReading sentence, SentencePatterns wording, List<int[]> numbers) {
        List<int[]> places = new ArrayList<>();
        int from = 0;
        Matcher end = wording.ownClaim().matcher(sentence.text());
        while (!numbers.isEmpty() && end.find()) {
            places.add(new int[] {from, end.start()});
            from = end.end();
        }
        places.add(new int[] {from, sentence.text().length()});
        return places;
    }

    private static Optional<Found> of(TextReading clause) {
        List<Hit> words = clause.hits().stream().filter(Claim::claims).toList();
        boolean open =
                clause.has(Role.MODAL)
                        || clause.has(Role.NOT)
                        || clause.has(Role.EXPECTED)
                        || clause.perWhat().isPresent();
        if (words.size() != 1 || open) {
            return Optional.empty();
        }
        Hit word = words.get(0);
        boolean complete = !isComparative(word) || comparedWith(clause, word).isPresent();
        return complete
                ? claim(clause, word).map(claim -> new Found(claim, clause, word))
                : Optional.empty();
    }

    private static boolean claims(Hit hit) {
        return CLAIMING.contains(hit.role()) || isLevel(hit);
    }

    private static boolean isLevel(Hit hit) {
        return hit.is(Role.THAN) && hit.value().equals(LEVEL);
    }

    private static boolean isComparative(Hit word) {
        return word.is(Role.MORE) || word.is(Role.FEWER) || isLevel(word);
    }

    /** The word that leads to what is compared with: "end" behind "flere". */
    public static Optional<Hit> comparedWith(TextReading clause, Hit word) {
        return isLevel(word)
                ? Optional.of(word)
                : clause.of(Role.THAN).stream().filter(h -> h.from() >= word.to()).findFirst();
    }

    private static Optional<Claim> claim(TextReading clause, Hit word) {
        String before = clause.text().substring(0, word.from()).toLowerCase(Locale.ROOT);
        boolean bound = before.matches("(?s).*(?:mere|mindre) end ");
        boolean loosely =
                clause.hits().stream()
                        .filter(h -> h.is(Role.ABOUT) || h.is(Role.BELOW))
                        .anyMatch(h -> h.to() <= word.from() && word.from() - h.to() <= 1);
        return switch (word.role()) {
            case MORE -> Optional.of(new Claim(Kind.DIRECTION, 1, 1, bound, loosely));
            case FEWER -> Optional.of(new Claim(Kind.DIRECTION, 1, -1, bound, loosely));
            case UP, DOWN -> verb(word, bound, loosely);
            case TIMES -> times(Double.parseDouble(word.value()), bound, loosely);
            default -> Optional.of(new Claim(Kind.EQUAL, 1, 0, bound, loosely || isLevel(word)));
        };
    }

    /** A noun may be anything's: "faldet bremses". */
    private static Optional<Claim> verb(Hit word, boolean bound, boolean loosely) {
        int direction = word.is(Role.UP) ? 1 : -1;
        return word.value().equals("verb")
                ? Optional.of(new Claim(Kind.DIRECTION, 1, direction, bound, loosely))
                : Optional.empty();
    }

    private static Optional<Claim> times(double factor, boolean bound, boolean loosely) {
        return Optional.of(new Claim(Kind.TIMES, factor, factor > 1 ? 1 : -1, bound, loosely));
    }
}
