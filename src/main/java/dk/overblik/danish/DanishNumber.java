package dk.overblik.danish;

import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Names;
import java.util.List;
import java.util.Optional;

/**
 * What a text says as a Danish number: a value, a mark for a missing one, or neither.
 *
 * <p>Strict, since reading "9.08" as 908 is worse than not reading it: "." and spaces group by
 * three, "," is the decimal mark, and nothing else is a number.
 */
public sealed interface DanishNumber {

    /**
     * A number.
     *
     * @param percent whether a percent sign, or what is written for it, follows it
     */
    record Value(double value, boolean percent) implements DanishNumber {}

    /** A mark that stands for a missing number. */
    record Missing(Reason reason) implements DanishNumber {}

    /** Any other text. */
    record Unreadable() implements DanishNumber {}

    DanishNumber UNREADABLE = new Unreadable();

    /** The digits that Unicode has raised, and the bracket. */
    String RAISED = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u207e";

    /** How percent is written behind a number; folded. */
    List<String> PERCENT = List.of("%", "pct.", "pct", "procent");

    /** Reads a text. */
    static DanishNumber parse(String text) {
        String tidy = Names.folded(text);
        Optional<Reason> reason = MissingMarks.find(tidy);
        if (reason.isPresent()) {
            return new Missing(reason.get());
        }
        if (tidy.charAt(0) == '<') {
            boolean below = plain(tidy.substring(1).strip()).isPresent();
            return below ? new Missing(Reason.CONFIDENTIAL) : UNREADABLE;
        }
        String bare = withoutRaisedMark(tidy);
        String number = withoutPercent(bare);
        Optional<String> plain = plain(number);
        return plain.isPresent()
                ? new Value(Double.parseDouble(plain.get()), number.length() < bare.length())
                : UNREADABLE;
    }

    /** What stands before the percent sign, or before the words for it; the text without one. */
    private static String withoutPercent(String text) {
        for (String sign : PERCENT) {
            if (text.endsWith(sign)) {
                return text.substring(0, text.length() - sign.length()).strip();
            }
        }
        return text;
    }

    /** Raised digits are a mark: 573\u00b2 is 573 with the note 2. */
    private static String withoutRaisedMark(String text) {
        int end = text.length();
        while (end > 0 && RAISED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).stripTrailing();
    }

    private static Optional<String> plain(String number) {
        return new DanishDigits(number).plain();
    }

    /** The grammar of a Danish number: minus, grouped digits, decimal comma, decimals. */
    final class DanishDigits {

        /** Longer whole numbers are no figures, and would not fit a double exactly. */
        private static final int MOST_WHOLE = 15;

        /** Programs write a figure with all the decimals that its double has; longer is none. */
        private static final int LONGEST = 40;

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
            return read && wholeDigits() <= MOST_WHOLE && plain.length() <= LONGEST
                    ? Optional.of(plain.toString())
                    : Optional.empty();
        }

        private int wholeDigits() {
            int point = plain.indexOf(".");
            int sign = plain.charAt(0) == '-' ? 1 : 0;
            return (point < 0 ? plain.length() : point) - sign;
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
}
