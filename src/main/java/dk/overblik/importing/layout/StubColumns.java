package dk.overblik.importing.layout;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Totals;
import dk.overblik.model.Dimension;
import dk.overblik.sheet.Range;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns of labels to the left of the first numbers of a region, and for each the dimensions
 * that its labels are known members of.
 */
final class StubColumns {

    /** What a row's labels tell about the row. */
    enum Kind {
        /** Members like those of the rows with numbers. */
        SAME,
        /** A year in a column of nothing but years. */
        YEAR,
        /** The heading of a column of labels. */
        HEADING,
        /** Other labels. */
        OTHER,
        NONE
    }

    private static final int SAMPLE = 60;

    private static final Set<Dimension> KNOWN =
            EnumSet.of(
                    Dimension.AREA,
                    Dimension.PERIOD,
                    Dimension.BENEFIT,
                    Dimension.MEASURE,
                    Dimension.PART_OF_YEAR);

    private final SheetView view;
    private final TreeMap<Integer, Set<Dimension>> columns = new TreeMap<>();
    private final Map<Integer, Set<String>> extras = new HashMap<>();
    private final Map<Integer, Set<Label>> written = new HashMap<>();
    private final BitSet textColumns = new BitSet();

    private StubColumns(SheetView view) {
        this.view = view;
    }

    /** Looks at the rows with numbers from a row on. */
    static StubColumns from(SheetView view, Range region, int firstRow) {
        ColumnProfile profile = new ColumnProfile(view, region);
        int last = lastSample(view, region, firstRow);
        for (int row = firstRow; row <= last; row++) {
            if (Rows.hasValue(view, region, row)) {
                profile.add(row);
            }
        }
        StubColumns stubs = new StubColumns(view);
        for (int column : profile.labelColumns()) {
            Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
            Set<String> extras = new HashSet<>();
            Set<Label> written = new HashSet<>();
            for (int row = firstRow; row <= last; row++) {
                if (Rows.hasValue(view, region, row)) {
                    Label label = view.label(row, column);
                    if (written.add(label)) {
                        KNOWN.stream().filter(label::isMember).forEach(dimensions::add);
                        label.extra().ifPresent(extras::add);
                    }
                }
            }
            stubs.columns.put(column, dimensions);
            stubs.extras.put(column, extras);
            stubs.written.put(column, written);
            stubs.textColumns.set(column, profile.isText(column));
        }
        return stubs;
    }

    /** A blank row may be the end of the table, and what follows another one. */
    private static int lastSample(SheetView view, Range region, int firstRow) {
        int last = firstRow;
        while (last < Math.min(region.lastRow(), firstRow + SAMPLE)
                && !Rows.isBlank(view, region, last + 1)) {
            last++;
        }
        return last;
    }

    /** The last column of texts; -1 where there is none. */
    int lastTextColumn() {
        return textColumns.length() - 1;
    }

    boolean isColumn(int column) {
        return columns.containsKey(column);
    }

    /** What the labels of a row are, compared with those of the rows with numbers. */
    Kind kind(int row) {
        Kind kind = Kind.NONE;
        for (int column : columns.keySet()) {
            Label label = view.label(row, column);
            if (label.isHeading()) {
                return Kind.HEADING;
            }
            boolean like = isLike(column, label);
            if (like && textColumns.get(column)) {
                kind = Kind.SAME;
            } else if (like && kind != Kind.SAME) {
                kind = Kind.YEAR;
            } else if (!label.isBlank() && kind == Kind.NONE) {
                kind = Kind.OTHER;
            }
        }
        return kind;
    }

    private boolean isLike(int column, Label label) {
        Set<String> names = extras.getOrDefault(column, Set.of());
        boolean known = columns.getOrDefault(column, Set.of()).stream().anyMatch(label::isMember);
        boolean again = !label.isBlank() && written.getOrDefault(column, Set.of()).contains(label);
        return known
                || again
                || label.extra().filter(names::contains).isPresent()
                || (!names.isEmpty() && Totals.isTotal(label));
    }

    /** Whether a row of headings names what the labels below it are. */
    boolean areNamedIn(int row) {
        for (Map.Entry<Integer, Set<Dimension>> entry : columns.entrySet()) {
            Set<Dimension> dimensions = entry.getValue();
            boolean named =
                    view.label(row, entry.getKey())
                            .heading()
                            .filter(
                                    h ->
                                            dimensions.isEmpty()
                                                    ? h == Dimension.EXTRA
                                                    : dimensions.contains(h))
                            .isPresent();
            if (named) {
                return true;
            }
        }
        return false;
    }
}
