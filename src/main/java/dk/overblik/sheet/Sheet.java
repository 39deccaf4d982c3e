package dk.overblik.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One sheet of a file that was read.
 *
 * @param name as the file has it, also with trailing blanks; empty where the container has none
 * @param grid of merged cells only the first one of each range, as the others are not shown
 * @param hiddenLines the rows and columns that the sheet hides, counted from 0
 * @param fields of a text with separators or a web page how many there are in each row; else none
 */
public record Sheet(
        String name,
        boolean hidden,
        Grid grid,
        List<Range> merged,
        HiddenLines hiddenLines,
        Optional<FieldCounts> fields) {

    /** Which rows and columns of a sheet are hidden. */
    public record HiddenLines(BitSet rows, BitSet columns) {
        public static final HiddenLines NONE = new HiddenLines(new BitSet());

        public HiddenLines {
            rows = (BitSet) rows.clone();
            columns = (BitSet) columns.clone();
        }

        /** Of a container that hides rows alone. */
        public HiddenLines(BitSet rows) {
            this(rows, new BitSet());
        }

        public boolean hasRow(int row) {
            return rows.get(row);
        }

        public boolean hasColumn(int column) {
            return columns.get(column);
        }
    }

    /**
     * How many fields the rows of a text with separators or of a web page have, blank ones
     * included. No field says where it belongs, and a program may leave one out.
     */
    public static final class FieldCounts {

        private final int[] counts;

        /**
         * @param counts one for each row
         */
        public FieldCounts(int[] counts) {
            this.counts = counts.clone();
        }

        public int of(int row) {
            return row < counts.length ? counts[row] : 0;
        }

        public int rows() {
            return counts.length;
        }
    }

    public Sheet {
        merged = List.copyOf(merged);
        // Whoever opens the file sees nothing else either.
        grid = merged.isEmpty() ? grid : grid.shownBy(merged);
    }

    /** A sheet of a container that knows where its cells begin and end. */
    public Sheet(
            String name, boolean hidden, Grid grid, List<Range> merged, HiddenLines hiddenLines) {
        this(name, hidden, grid, merged, hiddenLines, Optional.empty());
    }

    /** The only sheet of a text with separators. */
    public static Sheet delimited(Grid grid, FieldCounts fields) {
        return new Sheet("", false, grid, List.of(), HiddenLines.NONE, Optional.of(fields));
    }

    /** A visible sheet without merged cells or hidden rows. */
    public static Sheet of(String name, Grid grid) {
        return new Sheet(name, false, grid, List.of(), HiddenLines.NONE);
    }

    /** The same sheet with other cells at the same places. */
    public Sheet with(Grid other) {
        return new Sheet(name, hidden, other, merged, hiddenLines, fields);
    }

    /** The same sheet under another name. */
    public Sheet renamed(String other) {
        return new Sheet(other, hidden, grid, merged, hiddenLines, fields);
    }
}
