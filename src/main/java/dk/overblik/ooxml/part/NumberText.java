package dk.overblik.ooxml.part;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as a sheet's part holds them: the shortest digits that mean the same number.
 *
 * <p>{@link Double#toString} gives other digits on Java 17 than on 19 and later, and the same input
 * must give the same bytes on both.
 */
public final class NumberText {

    private static final double LAST_WHOLE = 1e15;
    private static final int ALWAYS_ENOUGH = 17;
    private static final int COMMON_DECIMALS = 6;

    private NumberText() {}

    public static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LAST_WHOLE) {
            return Long.toString((long) value);
        }
        double scale = 1;
        for (int decimals = 1; decimals <= COMMON_DECIMALS; decimals++) {
            scale *= 10;
            double digits = Math.rint(value * scale);
            // Both are exact, so that their quotient is what reading the digits gives.
            if (digits / scale == value && Math.abs(digits) < LAST_WHOLE) {
                return withPoint((long) digits, decimals);
            }
        }
        return uncommon(new BigDecimal(value), value);
    }

    private static String withPoint(long digits, int decimals) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(digits)));
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        text.insert(text.length() - decimals, '.');
        return digits < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    private static String uncommon(BigDecimal exact, double value) {
        for (int digits = ALWAYS_ENOUGH - 2; digits < ALWAYS_ENOUGH; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros().toString();
            }
        }
        return exact.round(new MathContext(ALWAYS_ENOUGH)).stripTrailingZeros().toString();
    }
}
