package dk.overblik.reading.csv;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the numbers of a text with separators say about its decimal sign.
 *
 * <p>1.234 can be read both ways. It is a decimal fraction only where other numbers of the file can
 * only be read with a decimal point, and none can only be read with a decimal comma.
 */
final class DecimalSigns {

    private static final String SIGN = "[-+\u2212]?";
    private static final String PERCENT = "( ?%)?";

    /** 12.5, 1234.5, 0.125, 1.5e-3, 1,234.5 and 1,234,567. */
    private static final Pattern ONLY_POINT =
            Pattern.compile(
                    SIGN
                            + "((?!\\d{1,3}\\.\\d{3}(?!\\d))\\d+\\.\\d+([eE][-+]?\\d{1,2})?"
                            + "|0\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,})"
                            + PERCENT);

    /** 12,5, 1234,5, 0,125, 1.234,5 and 1.234.567. */
    private static final Pattern ONLY_COMMA =
            Pattern.compile(
                    SIGN
                            + "((?!\\d{1,3},\\d{3}(?!\\d))\\d+,\\d+"
                            + "|0,\\d+|\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,})"
                            + PERCENT);

    private static final Pattern POINT_NUMBER =
            Pattern.compile(
                    SIGN
                            + "(\\d+\\.\\d+([eE][-+]?\\d{1,2})?|\\d{1,3}(,\\d{3})+(\\.\\d+)?)"
                            + PERCENT);

    /** Longer texts are no figures. */
    private static final int LONGEST = 40;

    private static final Pattern EITHER =
            Pattern.compile(SIGN + "[1-9]\\d{0,2}\\.\\d{3}" + PERCENT);

    private final Map<Integer, Integer> pointsByColumn = new HashMap<>();
    private int onlyPoint;
    private int onlyComma;

    void see(int column, String text) {
        // One decimal comma decides, and nearly every Danish file has one soon.
        if (onlyComma == 0 && mayBeNumber(text)) {
            boolean point = ONLY_POINT.matcher(text).matches();
            boolean either = !point && EITHER.matcher(text).matches();
            onlyPoint += point ? 1 : 0;
            onlyComma += ONLY_COMMA.matcher(text).matches() ? 1 : 0;
            if (point || either) {
                pointsByColumn.merge(column, point ? 1 : -1, Integer::sum);
            }
        }
    }

    /** Whether a text would tell something that is not known yet. */
    boolean mayTell(char[] text, int from, int length) {
        boolean sign = false;
        for (int i = from; i < from + length && onlyComma == 0; i++) {
            sign |= text[i] == '.' || text[i] == ',';
        }
        return sign;
    }

    /**
     * Whether the file has decimal points.
     *
     * @param commaParts whether the comma parts its cells; where it is free to be the decimal sign,
     *     a column of thousands such as 1.234 speaks against points
     */
    boolean arePoints(boolean commaParts) {
        boolean thousands = pointsByColumn.values().stream().anyMatch(points -> points <= 0);
        return onlyPoint > 0 && onlyComma == 0 && (commaParts || !thousands);
    }

    static boolean isPointNumber(String text) {
        return mayBeNumber(text) && POINT_NUMBER.matcher(text).matches();
    }

    /** The number of a text such as -1,234.5; percent as the fraction that it shows. */
    static double pointNumber(String text) {
        boolean percent = text.endsWith("%");
        String digits = text.replace(",", "").replace('\u2212', '-').replaceAll("[ %]", "");
        BigDecimal number = new BigDecimal(digits);
        return (percent ? number.movePointLeft(2) : number).doubleValue();
    }

    private static boolean mayBeNumber(String text) {
        boolean sign = text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
        if (!sign || text.length() > LONGEST) {
            return false;
        }
        char first = text.charAt(0);
        return (first >= '0' && first <= '9') || "+-\u2212".indexOf(first) >= 0;
    }
}
