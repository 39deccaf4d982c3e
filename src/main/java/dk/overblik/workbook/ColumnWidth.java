package dk.overblik.workbook;

/** How wide columns are. */
final class ColumnWidth {

    /** Of a digit in the font that Excel measures by, and of the margins, in pixels. */
    private static final double DIGIT = 7;

    private static final double MARGINS = 5;
    private static final double STEP = 256;

    private ColumnWidth() {}

    /**
     * The width that a workbook stores for a number of characters.
     *
     * <p>Source: ECMA-376 part 1, 18.3.1.13 (col).
     */
    static double stored(double characters) {
        return Math.floor((characters * DIGIT + MARGINS) / DIGIT * STEP) / STEP;
    }
}
