package dk.overblik.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts met lately, found again by their bytes: a large sheet repeats few labels in many cells,
 * and none of these cells shall need a text of its own.
 */
final class KnownTexts {

    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 400;

    /** A text may be in the slot of its hash or in the one beside it. */
    private final @Nullable String[] texts = new String[SLOTS];

    private final byte[][] spellings = new byte[SLOTS][];

    /**
     * The text that some bytes of UTF-8 spell, escapes resolved.
     *
     * @param hash any function of the bytes
     */
    String text(byte[] bytes, int from, int to, int hash) {
        int slot = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (SLOTS - 1);
        String known = in(slot, bytes, from, to);
        known = known == null ? in(slot ^ 1, bytes, from, to) : known;
        if (known != null) {
            return known;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        String decoded = EscapedText.decoded(text);
        if (to - from <= LONGEST) {
            texts[slot ^ 1] = texts[slot];
            spellings[slot ^ 1] = spellings[slot];
            texts[slot] = decoded;
            spellings[slot] = Arrays.copyOfRange(bytes, from, to);
        }
        return decoded;
    }

    private @Nullable String in(int slot, byte[] bytes, int from, int to) {
        String text = texts[slot];
        return text != null && isSpelled(spellings[slot], bytes, from, to) ? text : null;
    }

    private static boolean isSpelled(byte[] spelling, byte[] bytes, int from, int to) {
        return Arrays.equals(spelling, 0, spelling.length, bytes, from, to);
    }
}
