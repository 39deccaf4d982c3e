package dk.overblik.ooxml.zip;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;

/** Names of parts inside a package, without a leading slash. */
public final class PartName {

    /** Stands in a text for bytes that are no letters. */
    private static final char UNREADABLE = '\ufffd';

    /** Halves of characters, which no text in UTF-8 has: as many as there are bytes. */
    private static final char FIRST_BYTE = '\udc00';

    private PartName() {}

    /**
     * The name that a zip's directory writes with some bytes. Nothing says what letters they are
     * where they are not UTF-8: then each that is no plain letter stays what it is.
     */
    static String of(byte[] written) {
        String name = new String(written, StandardCharsets.UTF_8);
        if (name.indexOf(UNREADABLE) < 0 || Arrays.equals(written, bytes(name))) {
            return name;
        }
        StringBuilder kept = new StringBuilder(written.length);
        for (byte each : written) {
            kept.append(each < 0 ? (char) (FIRST_BYTE + (each & 0xFF)) : (char) each);
        }
        return kept.toString();
    }

    /** The bytes that a directory writes a name with, as it was read or in UTF-8. */
    static byte[] bytes(String name) {
        if (isInUtf8(name)) {
            return name.getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[name.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) name.charAt(i);
        }
        return bytes;
    }

    /** Whether a name is written in letters, and not in bytes that nobody knows the letters of. */
    static boolean isInUtf8(String name) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }

    /** What is equal for two spellings of one name. */
    public static String key(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** A name without what some programs put in it that does not belong there. */
    public static String plain(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The part that a target in the relations of another part names. */
    public static String resolved(String source, String target) {
        String slashed = target.replace('\\', '/');
        if (slashed.startsWith("/")) {
            return normal(slashed);
        }
        return normal(folder(source) + slashed);
    }

    /** The part with a part's relations; of the package itself when the name is empty. */
    public static String relationsOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The folder of a part, with its closing slash. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** A name with each percent sign and its two digits as the byte that they stand for. */
    public static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noDigits) {
            return name;
        }
    }

    private static String normal(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
