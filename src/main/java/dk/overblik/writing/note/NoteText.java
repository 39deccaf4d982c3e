package dk.overblik.writing.note;

import java.util.regex.Pattern;

/** Texts as a Word document can hold them. */
final class NoteText {

    /** A hyphen that no line ends at. */
    static final char FIRM_HYPHEN = '\u2011';

    private static final Pattern BEFORE_DIGIT = Pattern.compile("-(?=\\d)");

    private NoteText() {}

    /** On one line, and without what XML cannot hold. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isAllowed(point) ? point : ' ')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    /** With firm hyphens before digits, as in "16-66 år". */
    static String withFirmHyphens(String text) {
        return BEFORE_DIGIT.matcher(text).replaceAll(String.valueOf(FIRM_HYPHEN));
    }
}
