package dk.overblik.model.dataset;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Finds the position of the figure of a series and a period, both given as numbers; four to eight
 * bytes a figure.
 *
 * <p>Each series has a small hash table of its own, with the number of the period as its hash: the
 * periods of a series are numbered one after the other in nearly every export, so that tables are
 * full without collisions, and the figures that are read together lie together.
 */
final class PositionIndex {

    private static final int[] NO_TABLE = {0};
    private static final int SMALLEST = 4;

    /** A table grows when more than this many sixteenths of it are taken. */
    private static final int FULL = 15;

    /** For each series its table: positions plus one, 0 where a slot is free. */
    private int[][] tables = {};

    private int[] sizes = {};
    private final IntUnaryOperator periodAt;

    /**
     * @param periodAt the number of the period of the figure at a position
     */
    PositionIndex(IntUnaryOperator periodAt) {
        this.periodAt = periodAt;
    }

    /** The position of a figure; -1 if there is none. */
    int find(int series, int period) {
        int[] table = series < tables.length ? tables[series] : NO_TABLE;
        int mask = table.length - 1;
        for (int slot = period & mask; table[slot] != 0; slot = (slot + 1) & mask) {
            if (periodAt.applyAsInt(table[slot] - 1) == period) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    /** Adds a figure that is not there yet. */
    void put(int series, int period, int position) {
        if (series >= tables.length) {
            int length = Math.max(series + 64, tables.length * 2);
            int before = tables.length;
            tables = Arrays.copyOf(tables, length);
            Arrays.fill(tables, before, length, NO_TABLE);
            sizes = Arrays.copyOf(sizes, length);
        }
        int[] table = tables[series];
        if ((sizes[series] + 1) * 16L > table.length * (long) FULL) {
            table = grown(table);
            tables[series] = table;
        }
        place(table, period, position + 1);
        sizes[series]++;
    }

    private int[] grown(int[] table) {
        int[] larger = new int[Math.max(SMALLEST, table.length * 2)];
        for (int kept : table) {
            if (kept != 0) {
                place(larger, periodAt.applyAsInt(kept - 1), kept);
            }
        }
        return larger;
    }

    private static void place(int[] table, int period, int value) {
        int mask = table.length - 1;
        int slot = period & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = value;
    }
}
