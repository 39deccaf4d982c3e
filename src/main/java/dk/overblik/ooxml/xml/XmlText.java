package dk.overblik.ooxml.xml;

import dk.overblik.sheet.StoredNumber;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Characters read from a document, in memory that is used again for the next. */
public final class XmlText {

    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = powers();

    private byte[] bytes = new byte[64];
    private int length;

    private static double[] powers() {
        double[] powers = new double[EXACT_DIGITS + 1];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Double.parseDouble("1e" + i);
        }
        return powers;
    }

    public void clear() {
        length = 0;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    void append(byte[] source, int from, int to) {
        int count = to - from;
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    void append(byte single) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length] = single;
        length++;
    }

    void appendCharacter(int character) {
        byte[] encoded = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        append(encoded, 0, encoded.length);
    }

    /** Takes away the last bytes. */
    void shorten(int count) {
        length -= count;
    }

    /** The characters as a number, as {@link StoredNumber} has it; NaN where they are none. */
    public double number() {
        long digits = 0;
        int decimals = -1;
        int count = 0;
        boolean negative = length > 0 && bytes[0] == '-';
        for (int i = negative ? 1 : 0; i < length; i++) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + (b - '0');
                count++;
                decimals += decimals < 0 ? 0 : 1;
            } else if (b == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return StoredNumber.of(toString());
            }
        }
        if (count == 0 || count > EXACT_DIGITS) {
            return StoredNumber.of(toString());
        }
        double value = quotient(digits, Math.max(decimals, 0));
        return negative ? -value : value;
    }

    /**
     * The number that some digits are, the last of them decimals; at most 15 digits.
     *
     * <p>Digits and power are exact, so that their quotient is the nearest number, as parsing would
     * find it.
     */
    public static double quotient(long digits, int decimals) {
        return digits / POWERS[decimals];
    }

    /** The characters as a whole number; -1 where they are none. */
    public int index() {
        double number = number();
        return number >= 0 && number <= Integer.MAX_VALUE ? (int) number : -1;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    // The characters that stand in XML as "&amp;amp;", "&amp;#230;" and the like.

    static final int LONGEST = 12;

    /**
     * The character that a reference stands for; -1 where it stands for none.
     *
     * @param name what stands between the ampersand and the semicolon
     */
    static int character(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#") ? numbered(name) : -1;
        };
    }

    private static int numbered(String name) {
        boolean hex = name.startsWith("#x");
        try {
            int number = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
            return isCharacter(number) ? number : -1;
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    /** Source: XML 1.0, 2.2. */
    private static boolean isCharacter(int number) {
        if (number < ' ') {
            return number == '\t' || number == '\n' || number == '\r';
        }
        boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        return !surrogate && number <= Character.MAX_CODE_POINT && (number & 0xFFFE) != 0xFFFE;
    }
}
