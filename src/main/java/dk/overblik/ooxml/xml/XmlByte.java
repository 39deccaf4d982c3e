package dk.overblik.ooxml.xml;

import java.util.Arrays;

/** What single bytes mean in a document. */
public final class XmlByte {

    private static final boolean[] SPECIAL_IN_TEXT = specialInText();
    private static final boolean[] ENDS_NAME = endsName();

    private XmlByte() {}

    /** Whether a byte of a text is more than just itself, or not allowed. */
    public static boolean isSpecialInText(byte b) {
        return SPECIAL_IN_TEXT[b & 0xFF];
    }

    static boolean endsName(byte b) {
        return ENDS_NAME[b & 0xFF];
    }

    public static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Whether a byte of a value is more than just itself, or not allowed. */
    static boolean isSpecialInValue(byte b) {
        return b == '&' || (b >= 0 && b < ' ');
    }

    private static boolean[] specialInText() {
        boolean[] special = new boolean[256];
        Arrays.fill(special, 0, ' ', true);
        special['\t'] = false;
        special['\n'] = false;
        special['<'] = true;
        special['&'] = true;
        return special;
    }

    private static boolean[] endsName() {
        boolean[] ends = new boolean[256];
        Arrays.fill(ends, 0, ' ' + 1, true);
        for (char sign : "=/><\"'&?!".toCharArray()) {
            ends[sign] = true;
        }
        return ends;
    }
}
