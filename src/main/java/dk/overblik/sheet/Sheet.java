package dk.overblik.sheet;

import java.util.BitSet;
import java.util.List;

/**
 * One sheet of a file that was read.
 *
 * @param name as the file has it, also with trailing blanks; empty where the container has none
 * @param hiddenRows the rows that the sheet hides, counted from 0
 * @param isDelimited whether signs part its cells that may stand within them too
 */
public record Sheet(
        String name,
        boolean hidden,
        Grid grid,
        List<Range> merged,
        HiddenRows hiddenRows,
        boolean isDelimited) {

    /** Which rows of a sheet are hidden. */
    public record HiddenRows(BitSet rows) {
        public static final HiddenRows NONE = new HiddenRows(new BitSet());

        public HiddenRows {
            rows = (BitSet) rows.clone();
        }

        public boolean contains(int row) {
            return rows.get(row);
        }
    }

    public Sheet {
        merged = List.copyOf(merged);
    }

    /** A sheet of a container that knows where its cells begin and end. */
    public Sheet(
            String name, boolean hidden, Grid grid, List<Range> merged, HiddenRows hiddenRows) {
        this(name, hidden, grid, merged, hiddenRows, false);
    }

    /** The only sheet of a text with separators. */
    public static Sheet delimited(Grid grid) {
        return new Sheet("", false, grid, List.of(), HiddenRows.NONE, true);
    }

    /** A visible sheet without merged cells or hidden rows. */
    public static Sheet of(String name, Grid grid) {
        return new Sheet(name, false, grid, List.of(), HiddenRows.NONE);
    }

    /** The same sheet under another name. */
    public Sheet renamed(String other) {
        return new Sheet(other, hidden, grid, merged, hiddenRows, isDelimited);
    }
}
