package dk.overblik.ooxml.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The attributes of the tag that was read last; gone when more is read. */
public final class XmlAttributes {

    private static final int MOST = 2_000;

    /** Most values in a large sheet are one letter long. */
    private static final String[] SINGLE = single();

    private XmlNames.XmlName[] names = new XmlNames.XmlName[16];
    private int[] places = new int[32];
    private boolean[] coded = new boolean[16];
    private int count;
    private byte[] bytes = new byte[0];
    private int base;

    private static String[] single() {
        String[] single = new String[128];
        for (int i = 0; i < single.length; i++) {
            single[i] = Character.toString(i);
        }
        return single;
    }

    void clear() {
        count = 0;
    }

    /** Adds one whose value stands between two places. */
    void add(XmlNames.XmlName name, int from, int to, boolean isCoded) throws DamagedXml {
        for (int i = 0; i < count; i++) {
            if (names[i] == name) {
                throw new DamagedXml("Twice in one tag: " + name.local(), from);
            }
        }
        if (count == names.length) {
            grow();
        }
        names[count] = name;
        places[2 * count] = from;
        places[2 * count + 1] = to;
        coded[count] = isCoded;
        count++;
    }

    private void grow() throws DamagedXml {
        if (count >= MOST) {
            throw new DamagedXml("Too many attributes", 0);
        }
        names = Arrays.copyOf(names, count * 2);
        places = Arrays.copyOf(places, count * 4);
        coded = Arrays.copyOf(coded, count * 2);
    }

    /** Says where the tag stands, when all of it has been read. */
    void settle(byte[] tag, int from) {
        bytes = tag;
        base = from;
    }

    public int count() {
        return count;
    }

    public XmlNames.XmlName name(int number) {
        return names[number];
    }

    /** The name where it has no prefix, empty where it has. */
    public String plainName(int number) {
        XmlNames.XmlName name = names[number];
        return name.prefix().isEmpty() ? name.local() : "";
    }

    /** Where in the tag a value begins. */
    public int from(int number) {
        return places[2 * number] - base;
    }

    /** Where in the tag a value ends. */
    public int to(int number) {
        return places[2 * number + 1] - base;
    }

    public String value(int number) {
        int from = places[2 * number];
        int to = places[2 * number + 1];
        if (to - from == 1 && bytes[from] >= 0 && !coded[number]) {
            return SINGLE[bytes[from]];
        }
        if (coded[number]) {
            return XmlValue.decoded(bytes, from, to);
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The value of the attribute of a name without a prefix. */
    @Nullable String value(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].prefix().isEmpty() && names[i].local().equals(name)) {
                return value(i);
            }
        }
        return null;
    }

    public String value(String name, String absent) {
        String value = value(name);
        return value == null ? absent : value;
    }

    /** Whether an attribute is there and true, in any of the ways to write that. */
    public boolean isTrue(String name) {
        return XmlValue.isTrue(value(name, ""));
    }

    /** The value as a whole number. */
    public int number(int number) {
        return XmlValue.wholeNumber(bytes, places[2 * number], places[2 * number + 1]);
    }

    /** Reads the value as the address of a cell. */
    public void read(int number, CellReference reference) {
        reference.decode(bytes, places[2 * number], places[2 * number + 1]);
    }

    /** Values of attributes as they stand in a document. */
    public static final class XmlValue {

        private XmlValue() {}

        /** Whether a value is true; blanks around it do not count (XML Schema 2, 4.3.6). */
        public static boolean isTrue(String value) {
            String plain = value.strip();
            return plain.equals("1") || plain.equals("true") || plain.equals("on");
        }

        /** The number that a value is; nothing where it is none, or none that fits. */
        public static OptionalInt wholeNumber(String value) {
            try {
                return OptionalInt.of(Integer.parseInt(value.strip()));
            } catch (NumberFormatException odd) {
                return OptionalInt.empty();
            }
        }

        /** A value with its references resolved, and a blank for each end of a line. */
        static String decoded(byte[] bytes, int from, int to) {
            String raw = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            StringBuilder decoded = new StringBuilder(raw.length());
            int at = 0;
            while (at < raw.length()) {
                char c = raw.charAt(at);
                if (c == '&') {
                    int end = raw.indexOf(';', at);
                    String name = end < 0 ? "" : raw.substring(at + 1, end);
                    int character = XmlText.character(name);
                    if (character < 0) {
                        throw new IllegalArgumentException("Not a reference in " + raw);
                    }
                    decoded.appendCodePoint(character);
                    at = end + 1;
                } else {
                    decoded.append(plain(c, raw));
                    boolean lineEnd = c == '\r' && raw.startsWith("\n", at + 1);
                    at += lineEnd ? 2 : 1;
                }
            }
            return decoded.toString();
        }

        private static char plain(char c, String raw) {
            if (c >= ' ') {
                return c;
            }
            if (c == '\n' || c == '\r' || c == '\t') {
                return ' ';
            }
            throw new IllegalArgumentException("A character that XML does not allow in " + raw);
        }

        static int wholeNumber(byte[] bytes, int from, int to) {
            boolean negative = from < to && bytes[from] == '-';
            int number = 0;
            int at = negative ? from + 1 : from;
            if (at == to || to - at > 9) {
                throw notANumber(bytes, from, to);
            }
            for (; at < to; at++) {
                int digit = bytes[at] - '0';
                if (digit < 0 || digit > 9) {
                    throw notANumber(bytes, from, to);
                }
                number = number * 10 + digit;
            }
            return negative ? -number : number;
        }

        private static IllegalArgumentException notANumber(byte[] bytes, int from, int to) {
            String value = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            return new IllegalArgumentException("Not a whole number: " + value);
        }
    }
}
