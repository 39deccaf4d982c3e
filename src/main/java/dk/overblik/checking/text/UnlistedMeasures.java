package dk.overblik.checking.text;

import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.NoteWords;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures that only their exports have a name for: "Andel ledige med mindst 4 samtaler". Sentences
 * say such a name in their own words; they have it where the words of it that tell stand near each
 * other in its order ("har haft mindst 4 samtaler"): all that are no word for a share, for people,
 * for a time, or between others.
 */
final class UnlistedMeasures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private static final Pattern PERCENT_BEFORE = Pattern.compile("(?is).*(?:pct\\.?|procent|%) ");

    /** Of the words that have a role those for things alone tell. */
    private static final Set<Role> TELLING = Set.of(Role.THING);

    private static final Set<Kind> OF_NO_NAME =
            Set.of(Kind.UNKNOWN, Kind.HINT, Kind.BLOCK, Kind.NO_FIGURE);

    /** A name that one word tells is found as it is written, or not at all. */
    private static final int FEWEST = 2;

    private static final int SHORTEST = 4;

    /** So many letters more an ending has. */
    private static final int ENDING = 3;

    /** So many other words may stand between two that tell. */
    private static final int FURTHEST = 3;

    private final List<Name> names;

    /**
     * A name.
     *
     * @param value as measures are found by it
     * @param words all of it, folded
     * @param telling those of them that tell
     * @param ofYear whether it says that it looks a year back
     */
    private record Name(String value, Set<String> words, List<String> telling, boolean ofYear) {

        boolean has(Mention mention) {
            return words.contains(Names.folded(mention.value()));
        }
    }

    /** A word of a text, folded. */
    private record Word(String folded, int from, int to) {}

    private record Place(Name name, List<Word> words) {
        int from() {
            return words.get(0).from();
        }

        int to() {
            return words.get(words.size() - 1).to();
        }

        boolean covers(int start, int end) {
            return start < to() && from() < end;
        }
    }

    private UnlistedMeasures(List<Name> names) {
        this.names = List.copyOf(names);
    }

    static UnlistedMeasures of(Collection<String> labels, NoteWords words) {
        return new UnlistedMeasures(
                labels.stream()
                        .map(label -> name(label, words))
                        .filter(name -> name.telling().size() >= FEWEST)
                        .toList());
    }

    private static Name name(String label, NoteWords words) {
        List<Hit> hits = words.in(label);
        List<String> telling =
                words(label).stream()
                        .filter(w -> hits.stream().noneMatch(h -> isUntelling(h, w)))
                        .map(Word::folded)
                        .filter(w -> w.length() >= SHORTEST || NUMBER.matcher(w).matches())
                        .filter(w -> !w.equals("antal"))
                        .toList();
        boolean ofYear = hits.stream().anyMatch(h -> h.is(Role.OVER_YEAR));
        Set<String> all =
                words(label).stream().map(Word::folded).collect(Collectors.toUnmodifiableSet());
        return new Name(Names.folded(label), all, telling, ofYear);
    }

    private static boolean isUntelling(Hit hit, Word word) {
        return !TELLING.contains(hit.role()) && hit.from() < word.to() && word.from() < hit.to();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(Names.folded(word.group()), word.start(), word.end()));
        }
        return words;
    }

    /** Makes the name of a measure of what a text says otherwise, where it says one. */
    void mark(String text, List<Mention> mentions, List<Hit> hits) {
        if (names.isEmpty()) {
            return;
        }
        List<Word> words = words(text);
        List<Place> places = new ArrayList<>();
        for (Name name : names) {
            place(name, words).ifPresent(places::add);
        }
        places.sort(Comparator.comparing(p -> -p.words().size()));
        for (Place place : places) {
            boolean longer =
                    places.stream()
                            .anyMatch(
                                    o ->
                                            o.words().size() > place.words().size()
                                                    && o.covers(place.from(), place.to()));
            if (!longer) {
                mark(place, text, mentions, hits);
            }
        }
    }

    private static Optional<Place> place(Name name, List<Word> words) {
        for (int first = 0; first < words.size(); first++) {
            List<Word> found = from(first, name, words);
            if (found.size() == name.telling().size()) {
                return Optional.of(new Place(name, found));
            }
        }
        return Optional.empty();
    }

    private static List<Word> from(int first, Name name, List<Word> words) {
        List<Word> found = new ArrayList<>();
        int at = first;
        for (String telling : name.telling()) {
            int last = found.isEmpty() ? at : at + FURTHEST;
            while (at <= last && at < words.size() && !isSame(words.get(at).folded(), telling)) {
                at++;
            }
            if (at > last || at >= words.size()) {
                break;
            }
            found.add(words.get(at));
            at++;
        }
        return found;
    }

    /**
     * The same word, with another ending, as the end of a compound, or as digits: "arbejdstimer"
     * and "timer", "fire" and "4".
     */
    private static boolean isSame(String one, String other) {
        OptionalInt inWords = NumberWords.value(one);
        if (inWords.isPresent()) {
            return other.equals(Integer.toString(inWords.getAsInt()));
        }
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        boolean word = shorter.length() >= SHORTEST && !NUMBER.matcher(shorter).matches();
        return one.equals(other)
                || (word
                        && (longer.endsWith(shorter)
                                || (longer.startsWith(shorter)
                                        && longer.length() - shorter.length() <= ENDING)));
    }

    private static void mark(Place place, String text, List<Mention> mentions, List<Hit> hits) {
        Optional<Hit> year =
                hits.stream()
                        .filter(h -> place.name().ofYear() && h.is(Role.OVER_YEAR))
                        .filter(h -> h.from() >= place.from())
                        .findFirst();
        hits.removeIf(
                h ->
                        place.covers(h.from(), h.to())
                                || year.filter(h::equals).isPresent()
                                || isOfThoseCounted(h, place, text));
        mentions.removeIf(m -> OF_NO_NAME.contains(m.kind()) && place.covers(m.from(), m.to()));
        mentions.removeIf(m -> m.is(Kind.UNKNOWN) && place.name().has(m));
        year.ifPresent(
                y -> mentions.removeIf(m -> m.is(Kind.BLOCK) && covers(m, y.from(), y.to())));
        year.ifPresent(y -> mentions.add(noFigure(text, y.from(), y.to())));
        place.words().stream()
                .filter(w -> NUMBER.matcher(w.folded()).matches())
                .forEach(w -> mentions.add(noFigure(text, w.from(), w.to())));
        mentions.add(new Mention(Kind.HEAD, place.name().value(), place.from(), place.to()));
    }

    /** "94,3 pct. af de ledige": those that the share is of, and not those of the part before. */
    private static boolean isOfThoseCounted(Hit hit, Place place, String text) {
        return hit.is(Role.SUBSET)
                && hit.to() <= place.from()
                && PERCENT_BEFORE.matcher(text.substring(0, hit.from())).matches();
    }

    private static boolean covers(Mention mention, int from, int to) {
        return mention.from() < to && from < mention.to();
    }

    private static Mention noFigure(String text, int from, int to) {
        return new Mention(Kind.NO_FIGURE, text.substring(from, to), from, to);
    }
}
