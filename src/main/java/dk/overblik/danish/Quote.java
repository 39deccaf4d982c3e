package dk.overblik.danish;

/** What a stranger wrote, as a sentence can quote it: on one line, and not longer than one. */
public final class Quote {

    private static final int MOST = 80;

    /** Of words that are passed on for their own sake, not to tell what went wrong. */
    private static final int MOST_PASSED_ON = 400;

    /** Of a text that is cut, so that the ending of a file's name is still there. */
    private static final int LAST = 20;

    private static final String CUT = "…";

    private Quote() {}

    /** The text in quotation marks. */
    public static String of(String text) {
        return '"' + shortened(text) + '"';
    }

    /** The text with its middle left out where it is longer than 80 characters. */
    public static String shortened(String text) {
        return shortened(text, MOST);
    }

    /** A remark of the export, which the reader shall have whole; only a very long one is cut. */
    public static String passedOn(String text) {
        return shortened(text, MOST_PASSED_ON);
    }

    private static String shortened(String text, int most) {
        String line = line(text.length() > 4 * most ? ends(text, 2 * most) : text);
        int length = line.codePointCount(0, line.length());
        if (length <= most) {
            return line;
        }
        int first = line.offsetByCodePoints(0, most - CUT.length() - LAST);
        int last = line.offsetByCodePoints(line.length(), -LAST);
        return line.substring(0, first).stripTrailing() + CUT + line.substring(last).strip();
    }

    /** Enough of both ends, so that a text of millions of characters takes no time. */
    private static String ends(String text, int each) {
        return text.substring(0, each) + text.substring(text.length() - each);
    }

    /**
     * The text without what is no letter: what ends a line, what tells a screen to do something,
     * and what turns the direction that letters are read in, so that "fdp.exe" shows as "exe.pdf".
     */
    public static String line(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isLatin(text.charAt(at))) {
                return withoutSteering(text);
            }
        }
        return text;
    }

    /**
     * Whether a character surely does nothing: those of nearly all texts, asked without a stream.
     */
    private static boolean isLatin(char character) {
        return (character >= ' ' && character <= '~')
                || (character >= '\u00a0' && character <= '\u024f');
    }

    private static String withoutSteering(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> steers(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }

    /** Whether a character is not to be shown, but does something to what is. */
    public static boolean steers(int character) {
        return switch (character) {
            // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
            case 0x061C, 0x200E, 0x200F -> true;
            case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> true;
            case 0x2066, 0x2067, 0x2068, 0x2069 -> true;
            // The ends of a line and of a paragraph.
            case 0x2028, 0x2029 -> true;
            default -> Character.isISOControl(character) || isSurrogate(character);
        };
    }

    /** Half a character, which no file in UTF-8 can hold. */
    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
