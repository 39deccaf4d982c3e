package dk.overblik.workbook;

import java.nio.charset.StandardCharsets;

/** Some bytes of a document, and how far they have been taken by {@link PlainCells}. */
final class PlainBytes {

    private static final int MOST_DIGITS = 15;

    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int textFrom;
    private int textHash;

    static byte[] spelled(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    void set(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        end = to;
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    /** Goes on behind blanks; whether at least so many bytes follow, so that these can be taken. */
    boolean hasAfterBlank(int count) {
        while (at < end && XmlByte.isBlank(bytes[at])) {
            at++;
        }
        return end - at >= count;
    }

    /** Goes on behind a spelling if it comes next. */
    boolean takes(byte[] spelling) {
        for (int i = 0; i < spelling.length; i++) {
            if (bytes[at + i] != spelling[i]) {
                return false;
            }
        }
        at += spelling.length;
        return true;
    }

    /** Goes on behind up to three capital letters; gives the column that they name, from 0. */
    int takeColumn() {
        int letters = 0;
        int next = at;
        for (; next < at + 3 && bytes[next] >= 'A' && bytes[next] <= 'Z'; next++) {
            letters = letters * 26 + (bytes[next] - 'A' + 1);
        }
        at = next;
        return letters - 1;
    }

    /** Goes on behind some digits; gives their number, or -1 if there are none. */
    int takeDigits(int most) {
        int number = 0;
        int next = at;
        int last = at + most;
        for (; next < last && bytes[next] >= '0' && bytes[next] <= '9'; next++) {
            number = number * 10 + (bytes[next] - '0');
        }
        int taken = next - at;
        at = next;
        return taken == 0 ? -1 : number;
    }

    /** Goes on behind a value of no interest: up to 20 digits, points and colons. */
    boolean skipsValue() {
        int last = at + 20;
        while (at < last && bytes[at] >= '.' && bytes[at] <= ':') {
            at++;
        }
        return at < last;
    }

    /**
     * Goes on behind a number, and gives it as {@link XmlText#number} does; NaN if it is none that
     * is so plain.
     */
    double takeNumber() {
        boolean negative = bytes[at] == '-';
        int first = negative ? at + 1 : at;
        int point = -1;
        long digits = 0;
        int next = first;
        for (int last = first + MOST_DIGITS + 1; next < last; next++) {
            byte b = bytes[next];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + (b - '0');
            } else if (b == '.' && point < 0) {
                point = next;
            } else {
                break;
            }
        }
        int taken = next - first - (point < 0 ? 0 : 1);
        at = next;
        if (taken == 0 || taken > MOST_DIGITS) {
            return Double.NaN;
        }
        double value = XmlText.quotient(digits, point < 0 ? 0 : next - point - 1);
        return negative ? -value : value;
    }

    /** Goes on behind a text without anything special; whether at least so many bytes follow. */
    boolean takesText(int count) {
        int next = at;
        int hash = 0;
        while (next < end && !XmlByte.isSpecialInText(bytes[next])) {
            hash = hash * 31 + bytes[next];
            next++;
        }
        textFrom = at;
        textHash = hash;
        at = next;
        return end - next >= count;
    }

    /** The text that was taken last, behind which so many bytes have been taken since. */
    String text(KnownTexts texts, int since) {
        return texts.text(bytes, textFrom, at - since, textHash);
    }

    boolean hasText(int since) {
        return at - since > textFrom;
    }
}
