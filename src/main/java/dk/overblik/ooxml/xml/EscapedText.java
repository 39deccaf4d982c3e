package dk.overblik.ooxml.xml;

/**
 * The escapes that Open XML has for characters XML cannot hold: a carriage return is "_x000D_".
 *
 * <p>Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
public final class EscapedText {

    private static final int LENGTH = "_x000D_".length();

    private EscapedText() {}

    public static String decoded(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            if (isEscape(text, at)) {
                decoded.append(text, done, at);
                decoded.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                done = at + LENGTH;
            }
            at = text.indexOf("_x", Math.max(done, at + 1));
        }
        return decoded.append(text, done, text.length()).toString();
    }

    public static String encoded(String text) {
        int first = 0;
        while (first < text.length() && !mustEscape(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + LENGTH);
        for (int i = 0; i < text.length(); i++) {
            if (mustEscape(text, i)) {
                encoded.append("_x").append(hex(text.charAt(i))).append('_');
            } else {
                encoded.append(text.charAt(i));
            }
        }
        return encoded.toString();
    }

    private static boolean mustEscape(String text, int at) {
        char c = text.charAt(at);
        if (c == '_') {
            return isEscape(text, at);
        }
        if (Character.isSurrogate(c)) {
            return !isPaired(text, at);
        }
        return (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE';
    }

    /** Whether a half of a character has its other half beside it. */
    static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isEscape(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + 1) != 'x') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return text.charAt(at + 6) == '_';
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
