package dk.overblik.checking.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into its sentences; a point after an abbreviation ends none. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "jf", "f.eks", "bl.a", "fx", "ca", "inkl", "ekskl", "vedr", "nr", "hhv", "ift",
                    "pga", "dvs", "evt", "kl", "tlf", "st", "sct", "sagsnr", "pkt", "stk", "s",
                    "hr", "fr", "dr", "d", "o.lign", "min", "maks", "bl", "sml", "jvf", "vha",
                    "henh", "tidl", "tils", "vs", "mht", "afd", "eks", "resp");

    private Sentences() {}

    /** Where each sentence begins and ends. */
    public static List<int[]> in(String text) {
        List<int[]> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (endsAt(text, at)) {
                sentences.add(new int[] {from, at + 1});
                from = at + 1;
                while (from < text.length() && text.charAt(from) == ' ') {
                    from++;
                }
            }
        }
        if (from < text.length()) {
            sentences.add(new int[] {from, text.length()});
        }
        return sentences;
    }

    private static boolean endsAt(String text, int at) {
        char sign = text.charAt(at);
        if (".!?".indexOf(sign) < 0 || at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        char next = text.charAt(at + 2);
        boolean opens =
                Character.isUpperCase(next)
                        || "\"»\u201c\u201d".indexOf(next) >= 0
                        || (next == '(' && opensSentence(text, at + 3));
        boolean digit = Character.isDigit(next);
        if (!opens && !digit) {
            return false;
        }
        String word = wordBefore(text, at);
        if (sign != '.') {
            return true;
        }
        boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        boolean abbreviated = ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
        if (digit) {
            boolean year = word.matches("(?:19|20)\\d\\d");
            return year || (!abbreviated && !number && word.length() > 4 && isPlainWord(word));
        }
        return !abbreviated && !(number && word.length() < 3 && isOrdinal(text, at));
    }

    /** "0,7 pct. (34 personer) i forhold til": only a bracket that begins as a sentence is one. */
    private static boolean opensSentence(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** "3. Kvartal": a short number before a capital is an ordinal where no figure could stand. */
    private static boolean isOrdinal(String text, int at) {
        return text.substring(at + 2).matches("(?s)(?:Kvartal|Halvår|Plads|Region).*");
    }

    private static boolean isPlainWord(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static String wordBefore(String text, int at) {
        int from = at;
        while (from > 0
                && !Character.isWhitespace(text.charAt(from - 1))
                && text.charAt(from - 1) != '(') {
            from--;
        }
        return text.substring(from, at);
    }
}
