package dk.overblik.sheet;

import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts of a workbook, each kept once under a number; knows how much a workbook can hold.
 *
 * <p>A hash table of numbers with open addressing. Nearly all cells hold a text that is there
 * already, which is found without a {@code String} made of it.
 */
public final class TextTable {

    /** Three times what the largest table of Jobindsats takes. */
    private static final int MOST_CHUNKS = (16 << 20) / Grid.CellChunk.LENGTH;

    /** Names of areas, benefits, measures and periods are some thousands, numbers are more. */
    private static final int MOST_NAMES = 300_000;

    private static final int SMALLEST = 1 << 8;
    private static final int FIRST = 0x811C9DC5;
    private static final int FACTOR = 0x01000193;

    private final List<String> texts = new ArrayList<>();

    /** By the numbers of texts. */
    private int[] hashes = new int[SMALLEST];

    /** Numbers plus one, 0 where a slot is free; a power of two, at most half of it taken. */
    private int[] slots = new int[2 * SMALLEST];

    private int names;
    private int chunks;

    /** The number of a text, which is kept from now on if it was not yet. */
    public int number(String text) {
        int hash = hash(text);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && texts.get(number).equals(text)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return added(text, hash, slot);
    }

    /** The number of the text that some characters make. */
    public int number(char[] characters, int from, int length) {
        int hash = hash(characters, from, length);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && isSame(texts.get(number), characters, from, length)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return added(new String(characters, from, length), hash, slot);
    }

    /** All texts by their numbers, also those that will come. */
    List<String> texts() {
        return texts;
    }

    Grid.CellChunk chunk() {
        chunks++;
        check(chunks <= MOST_CHUNKS, "Too many cells");
        return new Grid.CellChunk();
    }

    /** What takes cells has no fault of its own; whoever reads a file knows this one. */
    static void check(boolean fits, String otherwise) {
        if (!fits) {
            throw new UncheckedIOException(new UnreadableFile(Reason.TOO_LARGE, otherwise));
        }
    }

    private int added(String text, int hash, int slot) {
        names += isName(text) ? 1 : 0;
        check(names <= MOST_NAMES, "More than " + MOST_NAMES + " texts");
        int number = texts.size();
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        texts.add(text);
        hashes[number] = hash;
        slots[slot] = number + 1;
        if (2 * texts.size() > slots.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        int[] larger = new int[2 * slots.length];
        int mask = larger.length - 1;
        for (int number = 0; number < texts.size(); number++) {
            int slot = hashes[number] & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = number + 1;
        }
        slots = larger;
    }

    /**
     * FNV-1a over characters, its bits mixed once more. Not that of {@code String}: texts on which
     * that one gives the same are easily made, and many of them in a file would take an age.
     */
    private static int hash(char[] characters, int from, int length) {
        int hash = FIRST;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ characters[i]) * FACTOR;
        }
        return hash ^ (hash >>> 15);
    }

    private static int hash(String text) {
        int hash = FIRST;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FACTOR;
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean isSame(String text, char[] characters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
