package dk.overblik.danish;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as Danish tables write them: "1.234", "12,3", "-0,5". */
public final class DanishFormat {

    /** Excel shows a number by its first fifteen digits, and rounds half away from zero. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** Whole numbers below have no more digits than are shown. */
    private static final double WHOLE_DIGITS = 1e15;

    private static final int MOST_DECIMALS = 4;

    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000};

    /** So near to the middle between two shown numbers, only all digits tell which it is. */
    private static final double TIE = 1e-4;

    /** Below, a double times a power of ten is off by far less than {@link #TIE}. */
    private static final double FEW_DIGITS = 1e10;

    private DanishFormat() {}

    /** With a fixed count of decimals; what rounds to zero has no sign. */
    public static String fixed(double value, int decimals) {
        BigDecimal rounded = rounded(value, decimals);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, '.');
        }
        if (point >= 0) {
            text.append(',').append(digits, point + 1, digits.length());
        }
        return rounded.signum() < 0 ? "-" + text : text.toString();
    }

    /** A count and what is counted: "1 ydelse", "2 ydelser", "1.234 tal". */
    public static String counted(long count, String one, String many) {
        return fixed((double) count, 0) + " " + (Math.abs(count) == 1 ? one : many);
    }

    /** With the decimals it has, from one to four. */
    public static String given(double value) {
        int decimals = rounded(value, MOST_DECIMALS).stripTrailingZeros().scale();
        return fixed(value, Math.max(1, decimals));
    }

    /** Half away from zero, as Excel does. */
    public static BigDecimal rounded(double value, int decimals) {
        if (value == (long) value && Math.abs(value) < WHOLE_DIGITS) {
            return BigDecimal.valueOf((long) value).setScale(decimals);
        }
        if (decimals < POWERS.length) {
            double units = Math.abs(value) * POWERS[decimals];
            double whole = Math.floor(units);
            if (units < FEW_DIGITS && Math.abs(units - whole - 0.5) > TIE) {
                long shown = (long) (units - whole > 0.5 ? whole + 1 : whole);
                return BigDecimal.valueOf(value < 0 ? -shown : shown, decimals);
            }
        }
        return exactly(value, decimals);
    }

    private static BigDecimal exactly(double value, int decimals) {
        return new BigDecimal(value).round(SHOWN_DIGITS).setScale(decimals, RoundingMode.HALF_UP);
    }
}
