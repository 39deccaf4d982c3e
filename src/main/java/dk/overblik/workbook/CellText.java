package dk.overblik.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The characters of one element, read into memory that is used again for the next. */
final class CellText {

    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = powers();

    private char[] chars = new char[64];
    private int length;

    private static double[] powers() {
        double[] powers = new double[EXACT_DIGITS + 1];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Double.parseDouble("1e" + i);
        }
        return powers;
    }

    void clear() {
        length = 0;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Reads up to the end of the element that the reader stands on. */
    void read(XMLStreamReader2 xml) throws XMLStreamException {
        length = 0;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                throw new XMLStreamException("An element inside a value", xml.getLocation());
            }
            event = xml.next();
        }
    }

    boolean startsWith(char first) {
        return length > 0 && chars[0] == first;
    }

    /** The characters as a number; NaN where they are none. */
    double number() {
        long digits = 0;
        int decimals = -1;
        int at = startsWith('-') ? 1 : 0;
        int count = 0;
        for (int i = at; i < length; i++) {
            char c = chars[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return parsed();
            }
        }
        if (count == 0 || count > EXACT_DIGITS) {
            return parsed();
        }
        // Both are exact, so that their quotient is the nearest number, as parsing would find it.
        double value = digits / POWERS[Math.max(decimals, 0)];
        return at == 1 ? -value : value;
    }

    /** The characters as a whole number; -1 where they are none. */
    int index() {
        double number = number();
        return number >= 0 && number <= Integer.MAX_VALUE ? (int) number : -1;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private double parsed() {
        try {
            return Double.parseDouble(toString());
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    private void append(char[] source, int from, int count) {
        if (length + count > chars.length) {
            chars = java.util.Arrays.copyOf(chars, Math.max(length + count, chars.length * 2));
        }
        System.arraycopy(source, from, chars, length, count);
        length += count;
    }
}
