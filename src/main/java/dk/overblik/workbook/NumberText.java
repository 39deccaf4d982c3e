package dk.overblik.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as a sheet's part holds them: the shortest digits that mean the same number.
 *
 * <p>{@link Double#toString} gives other digits on Java 17 than on 19 and later, and the same input
 * must give the same bytes on both.
 */
final class NumberText {

    private static final double LAST_WHOLE = 1e15;
    private static final int ALWAYS_ENOUGH = 17;

    private NumberText() {}

    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LAST_WHOLE) {
            return Long.toString((long) value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = ALWAYS_ENOUGH - 2; digits < ALWAYS_ENOUGH; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros().toString();
            }
        }
        return exact.round(new MathContext(ALWAYS_ENOUGH)).stripTrailingZeros().toString();
    }
}
