package dk.overblik.ooxml.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names met so far in a document. */
public final class XmlNames {

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

    /** The name of an element or attribute; in one document each is made only once. */
    public static final class XmlName {

        private static final String DECLARATION = "xmlns";

        private final String prefix;
        private final String local;
        private final boolean declaration;

        XmlName(String qualified) {
            int colon = qualified.indexOf(':');
            prefix = colon < 0 ? "" : qualified.substring(0, colon);
            local = qualified.substring(colon + 1);
            declaration = (prefix.isEmpty() ? local : prefix).equals(DECLARATION);
        }

        /** Without its colon; empty where there is none. */
        public String prefix() {
            return prefix;
        }

        /** What stands behind the prefix. */
        public String local() {
            return local;
        }

        /** Whether an attribute of this name says what a prefix means. */
        boolean isDeclaration() {
            return declaration;
        }

        /** The prefix that this declares. */
        String declared() {
            return prefix.isEmpty() ? "" : local;
        }
    }

    /** What the prefixes mean at the place in a document that is being read. */
    static final class XmlNamespaces {

        private static final String XML = "http://www.w3.org/XML/1998/namespace";

        private final List<Meaning> meanings = new ArrayList<>();

        private record Meaning(int depth, String prefix, String namespace) {}

        /** Takes what an element at a depth declares. */
        void begin(int depth, XmlAttributes attributes) {
            for (int i = 0; i < attributes.count(); i++) {
                XmlName name = attributes.name(i);
                if (name.isDeclaration()) {
                    meanings.add(new Meaning(depth, name.declared(), attributes.value(i)));
                }
            }
        }

        /** Forgets what an element at a depth declared. */
        void end(int depth) {
            while (!meanings.isEmpty() && meanings.get(meanings.size() - 1).depth == depth) {
                meanings.remove(meanings.size() - 1);
            }
        }

        /** The namespace that a prefix means, empty if it means none. */
        String of(String prefix) {
            for (int i = meanings.size() - 1; i >= 0; i--) {
                if (meanings.get(i).prefix.equals(prefix)) {
                    return meanings.get(i).namespace;
                }
            }
            return prefix.equals("xml") ? XML : "";
        }
    }
}
