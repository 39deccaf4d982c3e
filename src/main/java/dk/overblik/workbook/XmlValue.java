package dk.overblik.workbook;

import java.nio.charset.StandardCharsets;

/** Values of attributes as they stand in a document. */
final class XmlValue {

    private XmlValue() {}

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** A value with its references resolved, and a blank for each end of a line. */
    static String decoded(byte[] bytes, int from, int to) {
        String raw = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        StringBuilder decoded = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '&') {
                int end = raw.indexOf(';', at);
                String name = end < 0 ? "" : raw.substring(at + 1, end);
                int character = XmlReference.character(name);
                if (character < 0) {
                    throw new IllegalArgumentException("Not a reference in " + raw);
                }
                decoded.appendCodePoint(character);
                at = end + 1;
            } else {
                decoded.append(plain(c, raw));
                boolean lineEnd = c == '\r' && raw.startsWith("\n", at + 1);
                at += lineEnd ? 2 : 1;
            }
        }
        return decoded.toString();
    }

    private static char plain(char c, String raw) {
        if (c >= ' ') {
            return c;
        }
        if (c == '\n' || c == '\r' || c == '\t') {
            return ' ';
        }
        throw new IllegalArgumentException("A character that XML does not allow in " + raw);
    }

    static int wholeNumber(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        int number = 0;
        int at = negative ? from + 1 : from;
        if (at == to || to - at > 9) {
            throw notANumber(bytes, from, to);
        }
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                throw notANumber(bytes, from, to);
            }
            number = number * 10 + digit;
        }
        return negative ? -number : number;
    }

    private static IllegalArgumentException notANumber(byte[] bytes, int from, int to) {
        String value = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return new IllegalArgumentException("Not a whole number: " + value);
    }
}
