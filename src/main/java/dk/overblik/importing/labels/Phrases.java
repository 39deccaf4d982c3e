package dk.overblik.importing.labels;

import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members that a running text names, such as "Antal personer i Hedensted, september 2017".
 *
 * @param members each once, in the order of the text
 * @param rest the words that are neither members nor words that say nothing
 */
public record Phrases(Set<Label> members, List<String> rest) {

    private static final int LONGEST = 14;
    private static final int MOST_WORDS = 200;

    private static final Set<String> WIDER = Set.of("mv", "m.v", "m.fl", "mfl", "o.l", "o.lign");

    private static final Set<String> EXCLUDE =
            Set.of("ekskl", "eksklusive", "uden", "undtagen", "bortset", "ikke", "minus", "øvrige");

    private static final Set<String> SAY_NOTHING =
            Set.of(
                    "i",
                    "for",
                    "på",
                    "efter",
                    "fordelt",
                    "af",
                    "den",
                    "det",
                    "de",
                    "og",
                    "kommune",
                    "kommunen",
                    "jobcenter",
                    "område",
                    "områder",
                    "periode",
                    "måling",
                    "ydelse",
                    "ydelsesgruppe",
                    "ydelsesgrupper",
                    "tabel",
                    "figur",
                    "udtræk",
                    "fra",
                    "jobindsats",
                    "jobindsats.dk",
                    "måned",
                    "måneden",
                    "år",
                    "året",
                    "kvartal",
                    "-",
                    "\u2013",
                    "|",
                    "/",
                    "opgjort",
                    "samt",
                    "køn",
                    "overblik",
                    "oversigt");

    /** Finds the longest members first, from left to right. */
    public static Phrases in(String text, Lexicon lexicon) {
        List<String> words = words(text);
        Set<Label> members = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + LONGEST);
            Label found = Label.BLANK;
            while (end > at && found.isBlank()) {
                found =
                        isWidened(words, end)
                                ? Label.BLANK
                                : member(words.subList(at, end), lexicon);
                end -= found.isBlank() ? 1 : 0;
            }
            if (found.isBlank()) {
                if (!saysNothing(words, at)) {
                    rest.add(words.get(at));
                }
                at++;
            } else {
                members.add(found);
                at = end;
            }
        }
        return new Phrases(members, rest);
    }

    /** Whether the text says what it is not about: "ekskl. efterløn". */
    public boolean excludes() {
        return rest.stream().map(word -> bare(Names.folded(word))).anyMatch(EXCLUDE::contains);
    }

    /**
     * The extra dimensions of which the text names one member only: "Mænd", not "Mænd og kvinder".
     */
    public Map<String, Label> filters() {
        Map<String, Label> filters = new LinkedHashMap<>();
        Set<String> several = new HashSet<>();
        for (Label member : members) {
            String name = member.extra().orElse("");
            if (!name.isEmpty() && filters.putIfAbsent(name, member) != null) {
                several.add(name);
            }
        }
        filters.keySet().removeAll(several);
        return filters;
    }

    public List<Label> of(Dimension dimension) {
        return members.stream().filter(member -> member.isMember(dimension)).toList();
    }

    private static boolean saysNothing(List<String> words, int at) {
        String bare = bare(Names.folded(words.get(at)));
        boolean number = !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
        if (number && at > 0) {
            String before = Names.folded(words.get(at - 1));
            return before.equals("tabel") || before.equals("figur");
        }
        return bare.isEmpty() || SAY_NOTHING.contains(bare);
    }

    private static Label member(List<String> words, Lexicon lexicon) {
        String phrase = String.join(" ", words);
        String inside = without(phrase, "([\"'\u00bb", ")]\"'\u00ab,;:");
        for (String text : List.of(phrase, inside, without(inside, "", "."))) {
            Label label = text.isEmpty() ? Label.BLANK : lexicon.passing(text);
            if (isMember(label)) {
                return label;
            }
        }
        return Label.BLANK;
    }

    /** "A-dagpenge mv." is another group than "A-dagpenge". */
    private static boolean isWidened(List<String> words, int end) {
        String next = end < words.size() ? bare(Names.folded(words.get(end))) : "";
        return WIDER.contains(next);
    }

    /**
     * Whether a label counts where it stands in running text: areas begin with a capital, or they
     * are other words; a full date says when something was done, not what it is about.
     */
    private static boolean isMember(Label label) {
        boolean area = label.area().isPresent() && !Character.isUpperCase(label.text().charAt(0));
        boolean date = label.period().isPresent() && PeriodParser.isDate(label.understood());
        return (label.isKnown() && !area && !date) || label.extra().isPresent();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Names.tidy(text).split(" ", -1)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }

    /** Without the signs around it: "(Hedensted)." is "Hedensted". */
    private static String bare(String phrase) {
        return without(phrase, "([\"'\u00bb,;:", ")]\"'\u00ab,;:.");
    }

    private static String without(String phrase, String before, String after) {
        int from = 0;
        int to = phrase.length();
        while (from < to && before.indexOf(phrase.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && after.indexOf(phrase.charAt(to - 1)) >= 0) {
            to--;
        }
        return phrase.substring(from, to);
    }
}
