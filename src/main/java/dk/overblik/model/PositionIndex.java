package dk.overblik.model;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Finds the position of a code by hashing, four to eight bytes an entry; codes stay outside. */
final class PositionIndex {

    private static final int FREE = -1;

    private int[] slots = freeSlots(512);
    private int size;

    int find(long code, IntToLongFunction codeAt) {
        for (int slot = slot(code); slots[slot] != FREE; slot = next(slot)) {
            if (codeAt.applyAsLong(slots[slot]) == code) {
                return slots[slot];
            }
        }
        return -1;
    }

    /** Adds a code that is not there yet. */
    void put(long code, int position, IntToLongFunction codeAt) {
        if (size * 4L >= slots.length * 3L) {
            int[] old = slots;
            slots = freeSlots(old.length * 2);
            for (int kept : old) {
                if (kept != FREE) {
                    place(codeAt.applyAsLong(kept), kept);
                }
            }
        }
        place(code, position);
        size++;
    }

    private void place(long code, int position) {
        int slot = slot(code);
        while (slots[slot] != FREE) {
            slot = next(slot);
        }
        slots[slot] = position;
    }

    private int slot(long code) {
        long mixed = code * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private static int[] freeSlots(int capacity) {
        int[] slots = new int[capacity];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
