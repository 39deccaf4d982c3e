package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a sheet into regions that hold no tables side by side.
 *
 * <p>A blank column parts two tables only if there are labels as well as numbers on both sides of
 * it; else it is a gap within one table.
 */
final class Regions {

    /** How many rows with numbers are enough to tell whether columns make up a table. */
    private static final int SAMPLE = 300;

    private final SheetView view;
    private final List<Band> bands = new ArrayList<>();

    /** Rows without a blank one among them, and the columns that they use. */
    private record Band(int first, int last, BitSet columns) {}

    private Regions(SheetView view) {
        this.view = view;
        int row = 0;
        while (row < view.rows()) {
            int first = row;
            BitSet columns = new BitSet();
            while (row < view.rows() && addUsed(row, columns)) {
                row++;
            }
            if (row > first) {
                bands.add(new Band(first, row - 1, columns));
            }
            row++;
        }
    }

    /** The regions of a sheet, from top to bottom and from left to right. */
    static List<Range> of(SheetView view) {
        return new Regions(view).regions();
    }

    /** Whether a row has cells; their columns are added to others. */
    private boolean addUsed(int row, BitSet columns) {
        RowShapes.Shape shape = view.shape(row);
        if (shape != null && shape == view.shape(row - 1) && !columns.isEmpty()) {
            return true;
        }
        boolean any = false;
        for (int column = 0; column < view.columns(); column++) {
            if (view.token(row, column) != CellSort.BLANK) {
                columns.set(column);
                any = true;
            }
        }
        return any;
    }

    private List<Range> regions() {
        if (bands.isEmpty()) {
            return List.of();
        }
        Band all = joined(bands);
        List<Range> sideBySide = cut(all);
        if (sideBySide.size() > 1) {
            return sideBySide;
        }
        List<Range> regions = new ArrayList<>();
        List<Band> open = new ArrayList<>();
        for (Band band : bands) {
            List<Range> parts = cut(band);
            if (parts.size() > 1) {
                close(open, regions);
                regions.addAll(parts);
            } else {
                open.add(band);
            }
        }
        close(open, regions);
        return regions;
    }

    private static void close(List<Band> open, List<Range> regions) {
        if (!open.isEmpty()) {
            regions.add(range(joined(open)));
            open.clear();
        }
    }

    private static Band joined(List<Band> bands) {
        BitSet columns = new BitSet();
        bands.forEach(band -> columns.or(band.columns()));
        return new Band(bands.get(0).first(), bands.get(bands.size() - 1).last(), columns);
    }

    private static Range range(Band band) {
        int first = band.columns().nextSetBit(0);
        return new Range(band.first(), first, band.last(), band.columns().length() - 1);
    }

    /** The parts of some rows that are tables of their own; one if there is nothing to part. */
    private List<Range> cut(Band band) {
        List<Range> parts = new ArrayList<>();
        BitSet columns = band.columns();
        int open = -1;
        for (int from = columns.nextSetBit(0); from >= 0; ) {
            int to = columns.nextClearBit(from) - 1;
            Range strip = new Range(band.first(), from, band.last(), to);
            boolean begins = open < 0 || (hasTable(strip) && hasTable(last(parts)));
            if (begins) {
                parts.add(strip);
                open = from;
            } else {
                parts.set(parts.size() - 1, new Range(band.first(), open, band.last(), to));
            }
            from = columns.nextSetBit(to + 1);
        }
        return parts;
    }

    private static Range last(List<Range> parts) {
        return parts.get(parts.size() - 1);
    }

    /** Whether there are numbers with a label to their left. */
    private boolean hasTable(Range strip) {
        ColumnProfile profile = new ColumnProfile(view, strip);
        for (int row = strip.firstRow(); row <= strip.lastRow() && profile.rows() < SAMPLE; row++) {
            if (Rows.hasValue(view, strip, row) && !Rows.isNumbering(view, strip, row)) {
                profile.add(row);
            }
        }
        return profile.hasStubs() || hasNamedLabels(strip);
    }

    /** Whether a row of headings begins with the name of a dimension. */
    private boolean hasNamedLabels(Range strip) {
        for (int row = strip.firstRow(); row <= strip.lastRow(); row++) {
            Label first = view.label(row, strip.firstColumn());
            Label second = view.label(row, strip.firstColumn() + 1);
            if (first.isHeading()
                    && !second.isBlank()
                    && strip.lastColumn() > strip.firstColumn()) {
                return true;
            }
        }
        return false;
    }
}
