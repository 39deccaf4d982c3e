package dk.overblik.model;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name that two spellings of it share. */
public final class Names {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private Names() {}

    /** Lower case, composed letters, and single plain spaces without any at the ends. */
    public static String folded(String written) {
        return tidy(written).toLowerCase(DANISH);
    }

    /** Composed letters, plain hyphens, and single plain spaces without any at the ends. */
    public static String tidy(String written) {
        return isTidy(written) ? written : tidied(written);
    }

    /** Whether a text surely is as it is to be; most are, and none is copied for it. */
    private static boolean isTidy(String written) {
        boolean space = true;
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            boolean blank = character == ' ';
            if ((blank && space) || !(blank || isPlain(character))) {
                return false;
            }
            space = blank;
        }
        return !space || written.isEmpty();
    }

    /** Whether a character is visible, and composed with none of those that it may stand by. */
    private static boolean isPlain(char character) {
        boolean ascii = character > ' ' && character < '\u007f';
        return ascii || (character > '\u00a0' && character <= '\u00ff' && character != '\u00ad');
    }

    private static String tidied(String written) {
        String composed =
                Normalizer.isNormalized(written, Normalizer.Form.NFC)
                        ? written
                        : Normalizer.normalize(written, Normalizer.Form.NFC);
        StringBuilder tidy = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            if (isInvisible(character)) {
                continue;
            }
            if (isSpace(character)) {
                space = true;
                continue;
            }
            if (space && tidy.length() > 0) {
                tidy.append(' ');
            }
            space = false;
            tidy.append(isHyphen(character) ? '-' : character);
        }
        return tidy.toString();
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Texts have those where a line is not to end, or that a text program prefers. */
    private static boolean isHyphen(char character) {
        return character == '\u2010' || character == '\u2011';
    }

    /**
     * Whether a character only tells how others are set, as soft hyphens, zero-width characters,
     * marks of direction and of a letter's variant do: two names that differ in it look alike.
     */
    private static boolean isInvisible(char character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= '\ufe00' && character <= '\ufe0f');
    }
}
