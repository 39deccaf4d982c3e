package dk.overblik.workbook;

import dk.overblik.sheet.Look;
import dk.overblik.sheet.TextWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much room a number needs; Excel shows "###" where there is less. */
final class ShownNumber {

    private static final double POINTS = 10;
    private static final int LONGEST_GENERAL = 11;

    private ShownNumber() {}

    /** The width of a number in the unit of column widths, about. */
    static double width(double value, Look look) {
        return switch (look) {
            case COUNT -> TextWidth.of(grouped(value, 0), POINTS, false);
            case TOTAL_COUNT, OWN_COUNT -> TextWidth.of(grouped(value, 0), POINTS, true);
            case PERCENT -> TextWidth.of(grouped(value, 1), POINTS, false);
            case TOTAL_PERCENT, OWN_PERCENT -> TextWidth.of(grouped(value, 1), POINTS, true);
            case KRONER -> TextWidth.of(grouped(value, 2), POINTS, false);
            case TOTAL_KRONER, OWN_KRONER -> TextWidth.of(grouped(value, 2), POINTS, true);
            default -> TextWidth.of(general(value), POINTS, false);
        };
    }

    private static String grouped(double value, int decimals) {
        String digits = rounded(value, decimals);
        int whole = digits.length() - (decimals == 0 ? 0 : decimals + 1);
        return digits + ".".repeat((whole - 1) / 3) + (value < 0 ? "-" : "");
    }

    /** Without decimals, which give way to the column's width, and so does a long number. */
    private static String general(double value) {
        String digits = rounded(value, 0);
        int length = Math.min(digits.length(), LONGEST_GENERAL);
        return digits.substring(0, length) + (value < 0 ? "-" : "");
    }

    private static String rounded(double value, int decimals) {
        BigDecimal size = new BigDecimal(Math.abs(value));
        return size.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
