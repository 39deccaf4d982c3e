package dk.overblik.reading.ods;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a number shows, in whatever language.
 *
 * @param digits the number in it, with its separators; empty where there is none
 * @param words what it shows, with "#" for the number; empty where there are no words
 */
record ShownNumber(String digits, String words) {

    private static final Pattern NUMBER =
            Pattern.compile("\\d([\\d.,'\u2019\\s\\p{Z}]*\\d)?(E[+-]?\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\D\\d{3})*");

    private static final double HALF = 0.500001;

    /** What binary fractions may be off. */
    private static final double NOISE = 1e-12;

    static ShownNumber of(String shown, boolean percent) {
        Matcher number = NUMBER.matcher(shown);
        boolean found = number.find();
        String beside = found ? number.replaceFirst("#") : shown;
        String words = percent ? beside.replace("%", "") : beside;
        return new ShownNumber(found ? number.group() : "", says(words) ? beside : "");
    }

    /** Whether a number is the one that is shown, to its last digit; always where none is shown. */
    boolean isNumber(double number) {
        if (digits.isEmpty() || digits.indexOf('E') >= 0) {
            return words.isEmpty() || digits.indexOf('E') >= 0;
        }
        int last = digits.length() - 1;
        while (last >= 0 && Character.isDigit(digits.charAt(last))) {
            last--;
        }
        int decimals = last < 0 ? 0 : digits.length() - 1 - last;
        return isNumber(number, decimals)
                || (GROUPED.matcher(digits).matches() && isNumber(number, 0));
    }

    private boolean isNumber(double number, int decimals) {
        double unit = Math.pow(10, -decimals);
        double seen = Double.parseDouble(digits.replaceAll("\\D", "")) * unit;
        return Math.abs(seen - Math.abs(number)) <= unit * HALF + Math.abs(number) * NOISE;
    }

    /** Whether there is more than signs that only surround a number. */
    private static boolean says(String beside) {
        return beside.chars()
                .anyMatch(
                        c ->
                                Character.isLetterOrDigit(c)
                                        || "%\u2030+<>=~".indexOf(c) >= 0
                                        || Character.getType(c) == Character.CURRENCY_SYMBOL);
    }
}
