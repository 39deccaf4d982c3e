package dk.overblik.importing;

import dk.overblik.model.Dimension;
import dk.overblik.sheet.Range;
import java.util.EnumSet;
import java.util.Set;

/**
 * The labels next to the first numbers of a region: which column they stand in, and which
 * dimensions they are known members of.
 *
 * @param column -1 where rows have no labels
 */
record Stubs(int column, Set<Dimension> dimensions) {

    private static final int SAMPLE = 60;

    private static final Set<Dimension> KNOWN =
            EnumSet.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT, Dimension.MEASURE);

    /** Looks at the rows with numbers from a row on. */
    static Stubs from(SheetView view, Range region, int firstRow) {
        Profile profile = new Profile(view, region);
        int last = Math.min(region.lastRow(), firstRow + SAMPLE);
        for (int row = firstRow; row <= last; row++) {
            if (Rows.hasValue(view, region, row)) {
                profile.add(row);
            }
        }
        int column = profile.stubColumn();
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (int row = firstRow; column >= 0 && row <= last; row++) {
            Label label = view.label(row, column);
            if (Rows.hasValue(view, region, row)) {
                KNOWN.stream().filter(label::isMember).forEach(dimensions::add);
            }
        }
        return new Stubs(column, dimensions);
    }

    /** Whether a label is known to be a member of what these are. */
    boolean isOfTheSameKind(Label label) {
        return dimensions.stream().anyMatch(label::isMember);
    }
}
