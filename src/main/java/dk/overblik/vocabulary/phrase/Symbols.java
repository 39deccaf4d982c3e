package dk.overblik.vocabulary.phrase;

/** Signs that say something by themselves, such as arrows, pictures and those of mathematics. */
final class Symbols {

    /** Signs of mathematics that only part words, or belong to numbers and bases. */
    private static final String OTHER_USES = "+<>=|~\u00ac";

    private Symbols() {}

    /** Whether a character is such a sign. */
    static boolean isOne(int character) {
        if (character <= '~') {
            // Those of mathematics among the plain characters all have other uses.
            return false;
        }
        int type = Character.getType(character);
        boolean mathematical = type == Character.MATH_SYMBOL && OTHER_USES.indexOf(character) < 0;
        return mathematical || type == Character.OTHER_SYMBOL || isGreek(character);
    }

    /** Whether a word is a sign that says that something was computed: a delta, a sum, an arrow. */
    static boolean isComputed(String word) {
        int character = word.codePointAt(0);
        boolean single = word.length() == Character.charCount(character);
        boolean arrow = Character.UnicodeBlock.ARROWS.equals(Character.UnicodeBlock.of(character));
        return single
                && (Character.getType(character) == Character.MATH_SYMBOL
                        || arrow
                        || isGreek(character));
    }

    private static boolean isGreek(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.GREEK;
    }
}
