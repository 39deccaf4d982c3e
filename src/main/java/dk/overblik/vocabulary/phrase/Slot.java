package dk.overblik.vocabulary.phrase;

import java.util.Locale;

/** A word of a form that stands for many: numbers, years, first parts of compounds. */
enum Slot {
    /** A number: "26", "1.000". */
    N,
    /** An age of 15 or more. */
    ALDER,
    /** A year. */
    AAR,
    /** A span of ages or durations: "16-29". */
    SPAEND,
    /** "16-29-årige". */
    AARIGE,
    /** "2020=100". */
    BASE,
    /** "2025U23". */
    UGE,
    /** "1.b", "3", "c". */
    KODE,
    /** "14-08". */
    DAG,
    /** The first part of a compound. */
    LED,
    /** "y60a02". */
    TABELID,
    /** A power of ten: "10", "1.000", "1000". */
    TIER,
    /** A sign for something computed: a delta, an arrow. */
    TEGN;

    private static final int YOUNGEST = 15;

    /** The one that a form writes as "{n}" or "{aar}". */
    static Slot of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }

    boolean fits(String word) {
        return switch (this) {
            case N -> isNumber(word);
            case ALDER ->
                    word.length() == 2 && isDigits(word) && Integer.parseInt(word) >= YOUNGEST;
            case AAR -> word.length() == 4 && isDigits(word) && isCentury(word);
            case SPAEND -> isSpan(word);
            case AARIGE -> isSpanOfAges(word);
            case BASE ->
                    word.endsWith("=100") && isYearAndPart(word.substring(0, word.length() - 4));
            case UGE -> isWeek(word);
            case KODE -> !word.isEmpty() && isCode(word);
            case DAG -> isDay(word);
            case LED -> isFirstPart(word);
            case TABELID -> isTableId(word);
            case TIER -> isPowerOfTen(word);
            case TEGN -> Symbols.isComputed(word);
        };
    }

    /** Not of "trekantområdet", which ends in "råd" by chance. */
    private static boolean isFirstPart(String word) {
        return !word.isEmpty()
                && !word.endsWith("om")
                && word.chars().allMatch(Character::isLetter);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isCentury(String word) {
        return word.startsWith("19") || word.startsWith("20");
    }

    private static boolean isNumber(String word) {
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            boolean mark = (character == '.' || character == ',') && digit;
            if (!isDigit(character) && !mark) {
                return false;
            }
            digit = isDigit(character);
        }
        return digit;
    }

    private static boolean isPowerOfTen(String word) {
        return word.startsWith("10")
                && word.chars().skip(1).allMatch(c -> c == '0' || c == '.')
                && isNumber(word);
    }

    private static boolean isShortNumber(String word) {
        return word.length() <= 2 && isDigits(word);
    }

    private static boolean isSpan(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && isShortNumber(word.substring(0, hyphen))
                && isShortNumber(word.substring(hyphen + 1));
    }

    private static boolean isSpanOfAges(String word) {
        int letters = word.indexOf("årig");
        if (letters < 1 || !(word.endsWith("årig") || word.endsWith("årige"))) {
            return false;
        }
        int end = word.charAt(letters - 1) == '-' ? letters - 1 : letters;
        return isSpan(word.substring(0, end));
    }

    private static boolean isYearAndPart(String word) {
        boolean year = word.length() >= 4 && isDigits(word.substring(0, 4));
        return year
                && (word.length() == 4
                        || ("mqk".indexOf(word.charAt(4)) >= 0
                                && isShortNumber(word.substring(5))));
    }

    private static boolean isWeek(String word) {
        if (word.length() < 6 || !isDigits(word.substring(0, 4))) {
            return false;
        }
        int letter = word.charAt(4) == '-' ? 5 : 4;
        return "uw".indexOf(word.charAt(letter)) >= 0 && isShortNumber(word.substring(letter + 1));
    }

    private static boolean isCode(String word) {
        char first = word.charAt(0);
        String rest = word.substring(1);
        if (first >= 'a' && first <= 'z') {
            return rest.isEmpty() || isDigits(rest);
        }
        return isDigit(first)
                && rest.chars()
                        .allMatch(c -> c == '.' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                && !word.endsWith(".");
    }

    private static boolean isDay(String word) {
        int mark = Math.max(word.indexOf('-'), word.indexOf('.'));
        if (mark < 1) {
            return false;
        }
        String day = word.substring(0, mark);
        String month = word.substring(mark + 1);
        return isShortNumber(day) && isShortNumber(month) && isIn(day, 31) && isIn(month, 12);
    }

    private static boolean isIn(String number, int most) {
        int value = Integer.parseInt(number);
        return value >= 1 && value <= most;
    }

    private static boolean isTableId(String word) {
        boolean group =
                word.length() == 6
                        && word.charAt(0) == 'y'
                        && isDigits(word.substring(1, 3))
                        && Character.isLetter(word.charAt(3))
                        && isDigits(word.substring(4));
        boolean all =
                word.startsWith("ptv") && isDigits(word.substring(Math.max(0, word.length() - 2)));
        return group || all || (word.startsWith("otij") && isDigits(word.substring(4)));
    }
}
