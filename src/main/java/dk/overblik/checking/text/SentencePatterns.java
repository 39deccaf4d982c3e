package dk.overblik.checking.text;

import dk.overblik.vocabulary.NoteWords;
import dk.overblik.vocabulary.NoteWords.Group;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What "note-words.csv" says of the build of sentences, as patterns that are made once a note.
 *
 * @param verbs all verbs, each a single word in small letters
 * @param verb any verb
 * @param copula a verb that says what something is
 * @param joint what parts two clauses
 * @param contrast what sets a part against the one before it
 * @param against the same, about the same at another time or place
 * @param narrowing what leads to the place or the people that are meant
 * @param whole a word for all that there is
 * @param leavingOut a word that leaves out some of those counted, or adds others
 * @param tailEnd where what a number is compared with ends: at a sign or a verb
 * @param betweenNames all that may stand between two names that are listed
 * @param otherClause what begins a clause about something else
 * @param ofName what begins a clause about the name before it, up to its number
 * @param numberEnd a comma, but none before a clause that says who is meant
 * @param ownClaim what parts two claims of a sentence
 * @param leadingBack a word that leads back to a sentence before
 * @param following a word for what follows from a sentence before
 * @param sameCount a word for the same count as before
 * @param timeOrPlace a thing that says when or where, and not who
 * @param lengthOfTime what a time is long
 * @param preposition any preposition
 * @param partOfTime a word that makes a day, or a stretch, of a time
 * @param betterPlace a word for a better place on a list
 * @param worsePlace a word for a worse one
 * @param followUp what a title says that tells what became of a budget or a goal
 */
public record SentencePatterns(
        Set<String> verbs,
        Pattern verb,
        Pattern copula,
        Pattern joint,
        Pattern contrast,
        Pattern against,
        Pattern narrowing,
        Pattern whole,
        Pattern leavingOut,
        Pattern tailEnd,
        Pattern betweenNames,
        Pattern otherClause,
        Pattern ofName,
        Pattern numberEnd,
        Pattern ownClaim,
        Pattern leadingBack,
        Pattern following,
        Pattern sameCount,
        Pattern timeOrPlace,
        Pattern lengthOfTime,
        Pattern preposition,
        Pattern partOfTime,
        Pattern betterPlace,
        Pattern worsePlace,
        List<String> followUp) {

    static SentencePatterns of(NoteWords words) {
        String verb = words.anyOf(Group.VERB);
        return new SentencePatterns(
                Set.copyOf(words.of(Group.VERB)),
                Pattern.compile(verb),
                Pattern.compile(words.anyOf(Group.COPULA)),
                Pattern.compile(words.anyOf(Group.JOINT)),
                Pattern.compile("[\\s,;(]*" + words.anyOf(Group.CONTRAST)),
                Pattern.compile("[\\s,;(]*" + words.anyOf(Group.AGAINST)),
                Pattern.compile(words.anyOf(Group.NARROWING)),
                Pattern.compile(words.anyOf(Group.WHOLE)),
                Pattern.compile(words.anyOf(Group.LEAVING_OUT)),
                Pattern.compile("[,;:()\u2013]|" + verb),
                Pattern.compile("\\s*(?:" + words.anyOf(Group.BETWEEN_NAMES) + "\\s*)*"),
                Pattern.compile(
                        words.anyOf(Group.OTHER_CLAUSE)
                                + "|(?i:\\bog|,) "
                                + words.anyOf(Group.OTHER_SUBJECT)),
                Pattern.compile("(?s)[,(]\\s*(?:" + words.anyOf(Group.OF_NAME) + ".*)?|:.*"),
                Pattern.compile(",(?! " + words.anyOf(Group.OF_THOSE_MEANT) + ")"),
                Pattern.compile(
                        "[;:()\u2013]|,(?! (?:der|som)\\b)|" + words.anyOf(Group.OWN_CLAIM)),
                Pattern.compile(words.anyOf(Group.LEADING_BACK)),
                Pattern.compile(words.anyOf(Group.FOLLOWING)),
                Pattern.compile(words.anyOf(Group.SAME_COUNT)),
                Pattern.compile(words.anyOf(Group.TIME_OR_PLACE)),
                Pattern.compile(words.anyOf(Group.LENGTH_OF_TIME)),
                Pattern.compile(words.anyOf(Group.PREPOSITION)),
                Pattern.compile(words.anyOf(Group.PART_OF_TIME)),
                Pattern.compile(words.anyOf(Group.BETTER_PLACE)),
                Pattern.compile(words.anyOf(Group.WORSE_PLACE)),
                List.copyOf(words.of(Group.FOLLOW_UP)));
    }

    /** Whether a title only names a budget or a goal to tell what became of it. */
    public boolean followsUp(TextReading title) {
        String folded = title.text().toLowerCase(Locale.ROOT);
        return followUp.stream().anyMatch(folded::contains)
                && title.of(Mention.Kind.BLOCK).stream()
                        .map(block -> block.value().toLowerCase(Locale.ROOT))
                        .allMatch(block -> block.contains("budget") || block.contains("mål"));
    }

    /** Whether a verb makes a sentence of a text. */
    public boolean isSentence(TextReading reading) {
        String text = reading.text();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at
                    && verbs.contains(text.substring(at, end).toLowerCase(Locale.ROOT))
                    && !isOfSome(reading, at)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** "De viste ydelser": a participle there is no verb. */
    private static boolean isOfSome(TextReading reading, int at) {
        return reading.of(Mention.Kind.SOME_BENEFITS).stream()
                .anyMatch(m -> m.from() <= at && at < m.to());
    }
}
