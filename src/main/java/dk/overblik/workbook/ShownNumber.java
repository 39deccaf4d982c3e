package dk.overblik.workbook;

import dk.overblik.sheet.DanishNumbers;
import dk.overblik.sheet.Look;
import dk.overblik.sheet.TextWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number as the cell that holds it shows it, and the room it needs there. */
final class ShownNumber {

    private static final double POINTS = 10;
    private static final int LONGEST_GENERAL = 11;

    private ShownNumber() {}

    /** The number in Danish, with the decimals of its look. */
    static String text(double value, Look look) {
        return switch (look) {
            case COUNT, TOTAL_COUNT, OWN_COUNT -> DanishNumbers.fixed(value, 0);
            case PERCENT, TOTAL_PERCENT, OWN_PERCENT -> DanishNumbers.fixed(value, 1);
            case KRONER, TOTAL_KRONER, OWN_KRONER -> DanishNumbers.fixed(value, 2);
            case FIGURE -> DanishNumbers.given(value);
            default -> NumberText.of(value).replace('.', ',');
        };
    }

    /**
     * The width of a number in the unit of column widths, about; Excel shows "###" where there is
     * less.
     */
    static double width(double value, Look look) {
        return switch (look) {
            case COUNT, PERCENT, KRONER, FIGURE -> TextWidth.of(text(value, look), POINTS, false);
            case TOTAL_COUNT, OWN_COUNT, TOTAL_PERCENT, OWN_PERCENT, TOTAL_KRONER, OWN_KRONER ->
                    TextWidth.of(text(value, look), POINTS, true);
            default -> TextWidth.of(general(value), POINTS, false);
        };
    }

    /** Without decimals, which give way to the column's width, and so does a long number. */
    private static String general(double value) {
        BigDecimal size = new BigDecimal(Math.abs(value));
        String digits = size.setScale(0, RoundingMode.HALF_UP).toPlainString();
        int length = Math.min(digits.length(), LONGEST_GENERAL);
        return digits.substring(0, length) + (value < 0 ? "-" : "");
    }
}
