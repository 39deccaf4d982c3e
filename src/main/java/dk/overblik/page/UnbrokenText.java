package dk.overblik.page;

import java.util.List;

/**
 * A heading or a title of which no line ends where a typesetter would end none: a number stands on
 * one line with the word behind it, "24,0 pct.", "2. kvartal" and "2020 -", and with "nr." ahead of
 * it. It may be parted ahead of the number else, or behind the word. No line of a title ends with a
 * short preposition, either, "juli 2025: i".
 */
public final class UnbrokenText {

    private static final char NO_BREAK = '\u00a0';
    private static final String DIGITS = "0123456789";
    private static final String NUMBER = "nr.";

    /** Of a range, which may end a line or begin one. */
    private static final String DASH = " - ";

    private static final char ORDINAL = '.';

    /** What opens with it is no word that a number counts. */
    private static final String ASIDE = "(";

    /** Those of Danish that are too short to end a line; "i" may stand behind the others. */
    private static final List<String> PREPOSITIONS =
            List.of("i", "på", "af", "om", "ved", "til", "fra", "med", "mod", "for");

    private UnbrokenText() {}

    /** A title as it is shown. */
    public static String title(String text) {
        String unbroken = text;
        for (String preposition : PREPOSITIONS) {
            String word = " " + preposition;
            unbroken = unbroken.replace(word + " ", word + NO_BREAK);
        }
        return of(unbroken);
    }

    private static String of(String text) {
        StringBuilder unbroken = new StringBuilder(text);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (joins(text, at)) {
                unbroken.setCharAt(at, NO_BREAK);
            }
        }
        return unbroken.toString().replace(NO_BREAK + ASIDE, " " + ASIDE);
    }

    private static boolean joins(String text, int space) {
        int last = space - 1;
        boolean behindNumber = isDigit(text, last);
        boolean behindOrdinal = last > 0 && text.charAt(last) == ORDINAL && isDigit(text, last - 1);
        return behindNumber || behindOrdinal || text.startsWith(NUMBER, space - NUMBER.length());
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && DIGITS.indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Whether one of the lines that a text was broken into ends where none should: between a number
     * and its word, or at a hyphen inside a word, "A-dagpenge" or "16-66".
     */
    public static boolean isParted(String text, List<String> lines) {
        String unbroken = of(text);
        int end = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
            end += line.length();
            if (unbroken.charAt(end) != ' ' && !text.startsWith(DASH, end)) {
                return true;
            }
            end++;
        }
        return false;
    }

    /** A title that is an Excel formula's text, without "=" as the formula is. */
    public static String formula(String formula) {
        String unbroken = formula;
        for (String preposition : PREPOSITIONS) {
            unbroken = substitute(unbroken, " " + preposition);
        }
        unbroken = substitute(unbroken, NUMBER);
        for (int i = 0; i < DIGITS.length(); i++) {
            String digit = DIGITS.substring(i, i + 1);
            unbroken = substitute(substitute(unbroken, digit), digit + ORDINAL);
        }
        return "SUBSTITUTE(" + unbroken + ",\"" + NO_BREAK + ASIDE + "\",\" " + ASIDE + "\")";
    }

    private static String substitute(String formula, String ahead) {
        return "SUBSTITUTE(" + formula + ",\"" + ahead + " \",\"" + ahead + NO_BREAK + "\")";
    }
}
