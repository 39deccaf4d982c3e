package dk.overblik.reading.source;

/** What is empty to the eye: blanks of all kinds, no-break and thin ones too, and line ends. */
public final class WhiteSpace {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private WhiteSpace() {}

    public static boolean isAll(CharSequence text) {
        return first(text) == text.length();
    }

    public static String strip(String text) {
        int first = first(text);
        int end = text.length();
        while (end > first && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    private static int first(CharSequence text) {
        int first = 0;
        while (first < text.length() && is(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean is(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == BYTE_ORDER_MARK;
    }
}
