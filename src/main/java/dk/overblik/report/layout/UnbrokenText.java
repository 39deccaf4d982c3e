package dk.overblik.report.layout;

/**
 * A text over a chart, in which a number stands on one line with the word behind it, "24,0 pct.",
 * and with "nr." ahead of it: it may be parted ahead of the number else, or behind the word.
 */
final class UnbrokenText {

    private static final char NO_BREAK = '\u00a0';
    private static final String DIGITS = "0123456789";
    private static final String NUMBER = "nr.";

    /** What opens with it is no word that a number counts. */
    private static final String ASIDE = "(";

    private UnbrokenText() {}

    static String of(String text) {
        String unbroken = text.replace(NUMBER + " ", NUMBER + NO_BREAK);
        for (int i = 0; i < DIGITS.length(); i++) {
            char digit = DIGITS.charAt(i);
            unbroken = unbroken.replace(digit + " ", digit + "" + NO_BREAK);
        }
        return unbroken.replace(NO_BREAK + ASIDE, " " + ASIDE);
    }

    /** The same of an Excel formula's text, without "=" as the formula is. */
    static String formula(String formula) {
        String unbroken = substitute(formula, NUMBER);
        for (int i = 0; i < DIGITS.length(); i++) {
            unbroken = substitute(unbroken, DIGITS.substring(i, i + 1));
        }
        return "SUBSTITUTE(" + unbroken + ",\"" + NO_BREAK + ASIDE + "\",\" " + ASIDE + "\")";
    }

    private static String substitute(String formula, String ahead) {
        return "SUBSTITUTE(" + formula + ",\"" + ahead + " \",\"" + ahead + NO_BREAK + "\")";
    }
}
