package dk.overblik.page;

/**
 * A heading or a title of which no line ends where a typesetter would end none: a number stands on
 * one line with the word behind it, "24,0 pct.", "2. kvartal" and "2020 -", and with "nr." ahead of
 * it. It may be parted ahead of the number else, or behind the word.
 */
public final class UnbrokenText {

    private static final char NO_BREAK = '\u00a0';
    private static final String DIGITS = "0123456789";
    private static final String NUMBER = "nr.";
    private static final char ORDINAL = '.';
    private static final String EQUAL = "=";

    /** What opens with it is no word that a number counts. */
    private static final String ASIDE = "(";

    private static final String END_OF_ASIDE = ")";

    private UnbrokenText() {}

    public static String of(String text) {
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
     * The same with what stands in brackets, "(nr. 1 er lavest)", whole where a line has the room,
     * or else the two sides of "2023 = 100".
     *
     * @param inside of a line, in characters
     */
    public static String in(String text, double inside, double points, boolean bold) {
        String unbroken = of(text);
        for (String firmer : new String[] {withWholeAsides(unbroken), withWholeSums(unbroken)}) {
            if (!firmer.equals(unbroken)
                    && TextWidth.widestWord(firmer, points, bold) <= inside
                    && TextWidth.lines(firmer, inside, points, bold).size()
                            <= TextWidth.lines(unbroken, inside, points, bold).size()) {
                return firmer;
            }
        }
        return unbroken;
    }

    private static String withWholeSums(String text) {
        return text.replace(" " + EQUAL, NO_BREAK + EQUAL).replace(EQUAL + " ", EQUAL + NO_BREAK);
    }

    private static String withWholeAsides(String text) {
        StringBuilder whole = new StringBuilder(text);
        boolean aside = false;
        for (int at = 0; at < text.length(); at++) {
            aside = text.startsWith(ASIDE, at) || (aside && !text.startsWith(END_OF_ASIDE, at));
            if (aside && text.charAt(at) == ' ') {
                whole.setCharAt(at, NO_BREAK);
            }
        }
        return whole.toString();
    }

    /** The same of an Excel formula's text, without "=" as the formula is. */
    public static String formula(String formula) {
        String unbroken = substitute(formula, NUMBER);
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
