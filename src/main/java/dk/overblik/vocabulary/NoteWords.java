package dk.overblik.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that finished notes put around a figure: directions, how exactly a number is meant,
 * what leads from one figure to another, and what makes a number none.
 */
public final class NoteWords {

    /** Every word that begins so. */
    private static final char ANY_END = '*';

    private static final int LONGEST = 6;

    private final Map<String, Word> whole = new HashMap<>();
    private final Map<String, Word> begun = new HashMap<>();

    /** No longer beginning of a word is looked for: texts may have words of any length. */
    private final int longestForm;

    private final Map<Group, List<String>> groups;

    /** What kind of word it is; "note-words.csv" explains each. */
    public enum Role {
        UP,
        DOWN,
        MORE,
        FEWER,
        CHANGE,
        OTHER_KIND,
        SUM,
        UNCHANGED,
        TIMES,
        MODAL,
        NOT,
        BELOW,
        ABOVE,
        ABOUT,
        EXACTLY,
        FROM,
        TO,
        THAN,
        SINCE,
        AGAINST,
        BY,
        SAME,
        RESPECTIVELY,
        LEVEL,
        FRAME,
        REPORT,
        BOUND,
        YEAR_BACK,
        YEAR_ON,
        MONTH_BACK,
        MONTH_ON,
        LAST_TIME,
        OVER_YEAR,
        OTHER_TIME,
        MOVED,
        SUBSET,
        FULL_TIME,
        PERSONS,
        PEOPLE,
        UNEMPLOYED,
        RATE,
        IMPLIED,
        NOTHING,
        BENEFIT,
        BENEFITS,
        SHARE,
        BASE,
        EXPENSE,
        EXPECTED,
        RANK,
        COUNTRY,
        ELSEWHERE,
        OWN,
        TOTAL,
        TOTAL_LABEL,
        LABEL,
        THING,
        SMALL,
        UNIT
    }

    /** Words of one use in a sentence, whatever role each has besides. */
    public enum Group {
        /** Any verb; single words alone. */
        VERB,
        /** Verbs that say what something is: "er", "udgør". */
        COPULA,
        /** What parts two clauses of a sentence: "mens", "hvor". */
        JOINT,
        /** What sets a part against the one before it. */
        CONTRAST,
        /** The same, about the same thing at another time or place: "mod". */
        AGAINST,
        /** What leads to the place or the people that are meant. */
        NARROWING,
        /** That a number is all there is. */
        WHOLE,
        /** What leaves out some of those counted, or adds others. */
        LEAVING_OUT,
        /** What may stand between names that are listed: "og", "i". */
        BETWEEN_NAMES,
        /** What begins a clause about something else. */
        OTHER_CLAUSE,
        /** What such a clause may be about without a name. */
        OTHER_SUBJECT,
        /** What begins a clause about the name before it. */
        OF_NAME,
        /** What begins a clause that says who is counted. */
        OF_THOSE_MEANT,
        /** What parts two claims that can be true or false alone. */
        OWN_CLAIM,
        /** What leads back to a sentence before. */
        LEADING_BACK,
        /** What follows from a sentence before: "dermed". */
        FOLLOWING,
        /** What counts the same as the sentence before. */
        SAME_COUNT,
        /** Things that say when or where, and not who. */
        TIME_OR_PLACE,
        /** What a time is long: "måneder". */
        LENGTH_OF_TIME,
        /** That those are meant which the note shows: "viste". */
        SHOWN,
        /** What makes all there are of some: "samtlige". */
        ALL_OF,
        /** What may stand before that, and says no more. */
        OF_THESE,
        PREPOSITION,
        /** What makes a day, or a stretch, of the time that it stands before. */
        PART_OF_TIME,
        /** That a place on a list is better than before, or no worse. */
        BETTER_PLACE,
        /** That it is worse. A place that "falls" may do either. */
        WORSE_PLACE,
        /** What a title tells of what became of a budget or a goal; also parts of words. */
        FOLLOW_UP
    }

    /** A line of the table. */
    public record Word(Role role, String value, List<String> forms) {
        public Word {
            forms = List.copyOf(forms);
        }
    }

    /**
     * A word where it stands in a text.
     *
     * @param from its first character
     * @param to behind its last character
     */
    public record Hit(Role role, String value, int from, int to) {
        public boolean is(Role other) {
            return role == other;
        }
    }

    /**
     * Of several lines with one form, the first counts.
     *
     * @param groups the words of each use
     */
    public NoteWords(List<Word> words, Map<Group, List<String>> groups) {
        this.groups = new EnumMap<>(groups);
        longestForm =
                words.stream()
                        .flatMap(word -> word.forms().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        for (Word word : words) {
            for (String form : word.forms()) {
                if (form.charAt(form.length() - 1) == ANY_END) {
                    begun.putIfAbsent(form.substring(0, form.length() - 1), word);
                } else {
                    whole.putIfAbsent(form, word);
                }
            }
        }
    }

    /** A regular expression for each word of a group where it stands alone, whatever its case. */
    public String anyOf(Group group) {
        Map<Character, List<String>> byFirst = new LinkedHashMap<>();
        for (String word : of(group)) {
            byFirst.computeIfAbsent(Character.toLowerCase(word.charAt(0)), c -> new ArrayList<>())
                    .add(Pattern.quote(word.substring(1)));
        }
        // By their first letters, so that most places in a text are passed over at once.
        return byFirst.entrySet().stream()
                .map(e -> Pattern.quote(e.getKey().toString()) + anyOf(e.getValue()))
                .collect(Collectors.joining("|", "(?iu:(?<!\\p{L})(?:", ")(?!\\p{L}))"));
    }

    /** The words of a group, in small letters. */
    public List<String> of(Group group) {
        return groups.getOrDefault(group, List.of());
    }

    private static String anyOf(List<String> ends) {
        return ends.stream().collect(Collectors.joining("|", "(?:", ")"));
    }

    /** All words of the table in a text, from left to right, none over another. */
    public List<Hit> in(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<int[]> words = words(folded);
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Hit> hit = longest(folded, words, at);
            hit.ifPresent(hits::add);
            int from = at;
            int end = hit.map(Hit::to).orElse(words.get(from)[1]);
            while (at < words.size() && words.get(at)[0] < end) {
                at++;
            }
        }
        return hits;
    }

    /** What those who get a benefit are, whatever else is said of them; empty for most. */
    public Optional<String> implied(String benefit) {
        Word word = whole.get(benefit.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(word).filter(w -> w.role() == Role.IMPLIED).map(Word::value);
    }

    /** Whether some form of a role begins a word. */
    public boolean beginsWith(Role role, String word) {
        for (int length = Math.min(longestForm, word.length()); length > 1; length--) {
            Word found = whole.get(word.substring(0, length));
            if (found != null && found.role() == role) {
                return true;
            }
        }
        return false;
    }

    private Optional<Hit> longest(String folded, List<int[]> words, int at) {
        int from = words.get(at)[0];
        for (int last = Math.min(words.size(), at + LONGEST) - 1; last >= at; last--) {
            int to = words.get(last)[1];
            Word word = whole.get(folded.substring(from, to));
            if (word != null) {
                return Optional.of(new Hit(word.role(), word.value(), from, to));
            }
        }
        return byBeginning(folded.substring(from, words.get(at)[1]))
                .map(w -> new Hit(w.role(), w.value(), from, words.get(at)[1]));
    }

    private Optional<Word> byBeginning(String word) {
        for (int length = Math.min(longestForm, word.length()); length > 1; length--) {
            Word found = begun.get(word.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Where words begin and end: letters, digits and the signs that stand within words. */
    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOfWord(text, end)) {
                end++;
            }
            if (end > at) {
                words.add(new int[] {at, end});
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static boolean isOfWord(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign) || sign == '%' || sign == '§') {
            return true;
        }
        boolean within =
                at > 0
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at + 1));
        return (within && (sign == '-' || sign == '.' || sign == '/'))
                || (sign == '-' && at > 0 && text.charAt(at - 1) == '%');
    }
}
