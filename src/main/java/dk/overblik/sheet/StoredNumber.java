package dk.overblik.sheet;

/**
 * Numbers as files store them, in the spelling that XML and JSON have in common: a sign, digits
 * with a point, an exponent.
 *
 * <p>Java reads more than that: "1d", "0x1p3", "NaN". What is stored as none of these is no number
 * to any other program, and must not become a figure here.
 */
public final class StoredNumber {

    private StoredNumber() {}

    /**
     * The number that a text stores, blanks around it aside; NaN where it stores none, or one that
     * is kept only as infinite or, though it is not, as zero.
     */
    public static double of(String text) {
        boolean zero = true;
        boolean exponent = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && c > ' ' && "+-.eE".indexOf(c) < 0) {
                return Double.NaN;
            }
            exponent |= c == 'e' || c == 'E';
            zero &= exponent || !digit || c == '0';
        }
        double value = parsed(text);
        return Double.isFinite(value) && (value != 0 || zero) ? value : Double.NaN;
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }
}
