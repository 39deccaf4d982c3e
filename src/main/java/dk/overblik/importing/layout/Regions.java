package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

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
                bands.add(withoutLone(new Band(first, row - 1, columns)));
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
        int end = view.endOf(row);
        for (int column = 0; column < end; column++) {
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

    /**
     * The rows without what stands beside their table: a number above which nothing stands, in a
     * row that has labels alone, or a year for itself. As a heading it would say nothing, and as a
     * figure it would keep the row from being one of headings.
     */
    private Band withoutLone(Band band) {
        List<Range> bare = new ArrayList<>();
        BitSet labelled = new BitSet();
        for (Range strip : strips(band)) {
            if (has(strip, sort -> sort == CellSort.TEXT || sort == CellSort.DAY)) {
                labelled.set(strip.firstColumn(), strip.lastColumn() + 1);
            } else {
                bare.add(strip);
            }
        }
        BitSet kept = (BitSet) band.columns().clone();
        for (Range strip : bare) {
            if (isLone(strip, labelled)) {
                kept.clear(strip.firstColumn(), strip.lastColumn() + 1);
            }
        }
        return new Band(band.first(), band.last(), kept);
    }

    private static List<Range> strips(Band band) {
        List<Range> strips = new ArrayList<>();
        for (int from = band.columns().nextSetBit(0); from >= 0; ) {
            int to = band.columns().nextClearBit(from) - 1;
            strips.add(new Range(band.first(), from, band.last(), to));
            from = band.columns().nextSetBit(to + 1);
        }
        return strips;
    }

    private boolean isLone(Range strip, BitSet others) {
        int row = strip.firstRow();
        while (Rows.isBlank(view, strip, row)) {
            row++;
        }
        boolean value = Rows.hasValue(view, strip, row);
        CellSort like = value ? CellSort.VALUE : CellSort.YEAR;
        return isAmongLabels(row, like, others)
                && (value
                        ? !has(strip, CellSort::isLabel)
                        : !has(below(strip, row), sort -> sort != CellSort.BLANK))
                && has(strip.firstRow(), strip.lastRow(), others, sort -> sort == CellSort.VALUE);
    }

    /** Whether a row has labels beside a strip, and neither numbers nor such a cell. */
    private boolean isAmongLabels(int row, CellSort like, BitSet others) {
        boolean label = false;
        for (int column : others.stream().toArray()) {
            CellSort token = view.token(row, column);
            if (token == CellSort.VALUE || token == like) {
                return false;
            }
            label |= token.isLabel();
        }
        return label;
    }

    private static Range below(Range strip, int row) {
        return new Range(row + 1, strip.firstColumn(), strip.lastRow(), strip.lastColumn());
    }

    private boolean has(Range strip, Predicate<CellSort> sort) {
        BitSet columns = new BitSet();
        columns.set(strip.firstColumn(), strip.lastColumn() + 1);
        return has(strip.firstRow(), strip.lastRow(), columns, sort);
    }

    /** Whether some rows have a cell of a sort in some columns. */
    private boolean has(int first, int last, BitSet columns, Predicate<CellSort> sort) {
        for (int row = first; row <= last; row++) {
            for (int at = columns.nextSetBit(0); at >= 0; at = columns.nextSetBit(at + 1)) {
                if (sort.test(view.token(row, at))) {
                    return true;
                }
            }
        }
        return false;
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
        for (Range strip : strips(band)) {
            boolean begins = parts.isEmpty() || (hasTable(strip) && hasTable(last(parts)));
            if (begins) {
                parts.add(strip);
            } else {
                int open = last(parts).firstColumn();
                Range wider = new Range(band.first(), open, band.last(), strip.lastColumn());
                parts.set(parts.size() - 1, wider);
            }
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
