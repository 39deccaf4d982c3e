package dk.overblik.importing.labels;

import dk.overblik.danish.DanishNumber;

/**
 * Watches for numbers that are not written the Danish way: where "1.5" or "1,234,567" stands,
 * "1.234" and "1,234" may mean either thing, and are not read.
 */
public final class ForeignNumbers {

    private boolean foreign;
    private boolean thousandCommas;
    private boolean otherCommas;

    /** Notes one text of a file. */
    void note(String text) {
        String digits = unsigned(text);
        if (digits.isEmpty() || digits.length() > 20 || !isNumber(digits)) {
            return;
        }
        int points = count(digits, '.');
        int commas = count(digits, ',');
        boolean danish = !(DanishNumber.parse(digits) instanceof DanishNumber.Unreadable);
        boolean date = points > 1 || points + commas == 0;
        foreign |= !danish && (commas > 1 || (points == 1 && !date));
        if (danish && commas == 1) {
            boolean thousand = points == 0 && isThousand(digits, ',');
            thousandCommas |= thousand;
            otherCommas |= !thousand;
        }
    }

    /** Whether numbers with one mark and three digits after it cannot be trusted. */
    boolean isEvident() {
        return foreign || (thousandCommas && !otherCommas);
    }

    /** Whether a text means one number in Danish and another one elsewhere. */
    public static boolean isAmbiguous(String text) {
        String digits = unsigned(text);
        return isNumber(digits) && (isThousand(digits, ',') || isThousand(digits, '.'));
    }

    private static boolean isThousand(String digits, char mark) {
        int at = digits.indexOf(mark);
        return at > 0
                && at <= 3
                && digits.length() == at + 4
                && digits.charAt(0) != '0'
                && count(digits, '.') + count(digits, ',') == 1;
    }

    private static String unsigned(String text) {
        int from = 0;
        while (from < text.length() && "-+\u2212\u2013 ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty()
                && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
