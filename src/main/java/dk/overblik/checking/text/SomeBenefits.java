package dk.overblik.checking.text;

import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.vocabulary.NoteWords;
import dk.overblik.vocabulary.NoteWords.Group;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks where a text speaks of some benefits without their names: "de viste ydelser", "ydelserne",
 * "midlertidige ydelser". They are some of all there are, and never their total.
 *
 * <p>A plural that nothing is said of ("fordelt på ydelser") names none.
 */
public final class SomeBenefits {

    /** Those that the note shows: the rows of its tables. */
    private static final String SHOWN = "shown";

    /** Those that a text before names, or that nobody does. */
    private static final String OTHERS = "";

    /** What may be said of several things: a number, or a word with the ending of a plural. */
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{N}.,-])(\\d{1,2}|to|fem|seks|syv|ni|ti|\\p{L}*e) \\z");

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti");

    private static final Pattern DEFINITE = Pattern.compile("(?i).*ernes?");

    private final Set<String> shown;
    private final Set<String> whole;
    private final Set<String> these;
    private final Set<String> verbs;

    SomeBenefits(NoteWords words) {
        this.shown = Set.copyOf(words.of(Group.SHOWN));
        this.whole = Set.copyOf(words.of(Group.ALL_OF));
        this.these = Set.copyOf(words.of(Group.OF_THESE));
        this.verbs = Set.copyOf(words.of(Group.VERB));
    }

    /** Whether those are meant that the note shows. */
    public static boolean isShown(Mention some) {
        return some.value().equals(SHOWN);
    }

    /** Adds what a text speaks of so; what its words are else taken for does not hold there. */
    void mark(String text, List<Mention> mentions, List<Hit> hits) {
        List<Hit> nouns = hits.stream().filter(h -> h.is(Role.BENEFITS)).toList();
        for (Hit noun : nouns) {
            boolean named =
                    mentions.stream()
                            .filter(m -> !m.is(Kind.UNKNOWN) && !m.is(Kind.HINT))
                            .anyMatch(m -> m.from() < noun.to() && noun.from() < m.to());
            if (!named) {
                mark(text, noun, mentions, hits);
            }
        }
    }

    private void mark(String text, Hit noun, List<Mention> mentions, List<Hit> hits) {
        int from = noun.from();
        boolean all = false;
        boolean told = false;
        boolean known = true;
        Matcher before = BEFORE.matcher(text.substring(0, from).toLowerCase(Locale.ROOT));
        while (before.find() && !isVerb(before.group(1))) {
            String word = before.group(1);
            all |= whole.contains(word);
            told |= shown.contains(word);
            known &= shown.contains(word) || these.contains(word) || isNumber(word);
            from = before.start(1);
            before = BEFORE.matcher(text.substring(0, from).toLowerCase(Locale.ROOT));
        }
        boolean said =
                from < noun.from() || DEFINITE.matcher(text.substring(from, noun.to())).matches();
        if (!said || (all && !told)) {
            return;
        }
        int begin = from;
        mentions.removeIf(m -> m.from() >= begin && m.to() <= noun.to());
        hits.removeIf(h -> h.from() >= begin && h.to() <= noun.to());
        mentions.add(
                new Mention(Kind.SOME_BENEFITS, told && known ? SHOWN : OTHERS, from, noun.to()));
        // "De 2 ydelser": how many they are is no figure.
        mentions.add(new Mention(Kind.NO_FIGURE, text.substring(from, noun.to()), from, noun.to()));
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private boolean isVerb(String word) {
        return verbs.contains(word) && !shown.contains(word);
    }
}
