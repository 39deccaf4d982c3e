package dk.overblik.importing;

import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The members that a running text names, such as "Antal personer i Hedensted, september 2017".
 *
 * @param members each once, in the order of the text
 * @param rest the words that are neither members nor words that say nothing
 */
record Phrases(Set<Label> members, List<String> rest) {

    private static final int LONGEST = 14;

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
    static Phrases in(String text, Lexicon lexicon) {
        List<String> words = words(text);
        Set<Label> members = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + LONGEST);
            Label found = Label.BLANK;
            while (end > at && found.isBlank()) {
                found = member(words.subList(at, end), lexicon);
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

    List<Label> of(Dimension dimension) {
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
        Label whole = lexicon.of(phrase);
        if (isMember(whole)) {
            return whole;
        }
        String bare = bare(phrase);
        Label label = bare.isEmpty() ? Label.BLANK : lexicon.of(bare);
        return isMember(label) ? label : Label.BLANK;
    }

    /**
     * A member that stands in running text: areas begin with a capital, or they are other words.
     */
    private static boolean isMember(Label label) {
        boolean area = label.area().isPresent() && !Character.isUpperCase(label.text().charAt(0));
        return (label.isKnown() && !area) || label.extra().isPresent();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Names.tidy(text).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Without the signs around it: "(Hedensted)," is "Hedensted". */
    private static String bare(String phrase) {
        int from = 0;
        int to = phrase.length();
        while (from < to && "([\"'\u00bb,;:".indexOf(phrase.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")]\"'\u00ab,;:.".indexOf(phrase.charAt(to - 1)) >= 0) {
            to--;
        }
        return phrase.substring(from, to);
    }
}
