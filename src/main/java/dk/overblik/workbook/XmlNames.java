package dk.overblik.workbook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names met so far in a document. */
final class XmlNames {

    private static final int SLOTS = 1 << 10;
    private static final int MOST = 1 << 16;

    /** Those of a single byte, which are nearly all there are in the cells of a sheet. */
    private final @Nullable XmlName[] single = new XmlName[128];

    /** The last one met for each slot, and how it is spelled. */
    private final @Nullable XmlName[] recent = new XmlName[SLOTS];

    private final byte[][] spellings = new byte[SLOTS][];
    private final Map<String, XmlName> all = new HashMap<>();

    /** The name that is spelled by some bytes. */
    XmlName name(byte[] bytes, int from, int to) throws DamagedXml {
        if (to - from > 1 || bytes[from] < 0) {
            return longer(bytes, from, to);
        }
        XmlName name = single[bytes[from]];
        if (name == null) {
            name = made(bytes, from, to);
            single[bytes[from]] = name;
        }
        return name;
    }

    private XmlName longer(byte[] bytes, int from, int to) throws DamagedXml {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ (hash >>> 10)) & (SLOTS - 1);
        XmlName name = recent[slot];
        if (name == null || !isSpelled(spellings[slot], bytes, from, to)) {
            name = made(bytes, from, to);
            recent[slot] = name;
            spellings[slot] = java.util.Arrays.copyOfRange(bytes, from, to);
        }
        return name;
    }

    private static boolean isSpelled(byte[] spelling, byte[] bytes, int from, int to) {
        if (spelling.length != to - from) {
            return false;
        }
        for (int i = 0; i < spelling.length; i++) {
            if (spelling[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private XmlName made(byte[] bytes, int from, int to) throws DamagedXml {
        if (all.size() == MOST) {
            throw new DamagedXml("Too many names", 0);
        }
        String spelling = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return all.computeIfAbsent(spelling, XmlName::new);
    }
}
