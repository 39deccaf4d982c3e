package dk.overblik.importing;

import java.util.Optional;

/** The grammar of a Danish number: minus, grouped digits, decimal comma, decimals. */
final class DanishDigits {

    /** Longer numbers are no figures, and would not fit a double exactly. */
    private static final int MOST_DIGITS = 15;

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    DanishDigits(String text) {
        this.text = text;
    }

    /** The same number with a decimal point and without grouping, if the text is a number. */
    Optional<String> plain() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        sign();
        boolean read = whole() && decimals() && at == text.length();
        return read && plain.length() <= MOST_DIGITS + 2
                ? Optional.of(plain.toString())
                : Optional.empty();
    }

    private void sign() {
        char first = text.charAt(0);
        boolean minus = "-\u2212\u2013\u2010\u2011\ufe63\uff0d".indexOf(first) >= 0;
        if (minus) {
            plain.append('-');
        }
        if (minus || first == '+') {
            at++;
            if (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }

    private boolean whole() {
        int first = digits();
        if (first == 0 || (first > 1 && text.charAt(at - first) == '0')) {
            return false;
        }
        boolean grouped = at < text.length() && isGrouping(text.charAt(at));
        if (!grouped) {
            return true;
        }
        char mark = text.charAt(at);
        boolean fits = first <= 3 && text.charAt(at - first) != '0';
        while (fits && at < text.length() && text.charAt(at) == mark) {
            at++;
            fits = digits() == 3;
        }
        return fits;
    }

    private boolean decimals() {
        if (at == text.length()) {
            return true;
        }
        if (text.charAt(at) != ',') {
            return false;
        }
        at++;
        plain.append('.');
        return digits() > 0;
    }

    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            plain.append(text.charAt(at));
            at++;
        }
        return at - from;
    }

    /** Names.tidy has made plain spaces of all kinds of spaces. */
    private static boolean isGrouping(char mark) {
        return mark == '.' || mark == ' ';
    }
}
