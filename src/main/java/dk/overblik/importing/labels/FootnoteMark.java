package dk.overblik.importing.labels;

import dk.overblik.danish.DanishNumber;
import java.util.Optional;

/** The mark of a footnote at the end of a label: "Aarhus*", "Efterløn 1)". */
public final class FootnoteMark {

    /** What no label begins with, and is a mark wherever it stands alone; all but the asterisk. */
    public static final String SIGNS = DanishNumber.RAISED + "\u2020\u2021";

    private FootnoteMark() {}

    /** The label without its mark, if it has one. */
    static Optional<String> without(String text) {
        int end = text.length();
        if (text.endsWith(")")) {
            end = beforeNumber(text);
        } else {
            while (end > 0 && isSign(text.charAt(end - 1))) {
                end--;
            }
        }
        String rest = text.substring(0, end).strip();
        return end == text.length() || rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /**
     * Whether a text is itself a footnote, by a sign or as a legend: "\u00b9 Skøn", "(1) = skøn".
     */
    static boolean leads(String text) {
        if (text.isEmpty() || isSign(text.charAt(0))) {
            return !text.isEmpty();
        }
        int digits = text.charAt(0) == '(' ? 1 : 0;
        int at = digits;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > digits && at - digits <= 2;
        while (at < text.length() && ") ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return numbered && at < text.length() && text.charAt(at) == '=';
    }

    private static boolean isSign(char sign) {
        return sign == '*' || SIGNS.indexOf(sign) >= 0;
    }

    /** Where "1)" or "(1)" begins; the end of the text if it has neither. */
    private static int beforeNumber(String text) {
        int at = text.length() - 1;
        while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        boolean numbered = at < text.length() - 1 && text.length() - 1 - at <= 2;
        if (!numbered || at == 0) {
            return text.length();
        }
        if (text.charAt(at - 1) == '(') {
            return at - 1;
        }
        return text.charAt(at - 1) == ' ' ? at : text.length();
    }
}
