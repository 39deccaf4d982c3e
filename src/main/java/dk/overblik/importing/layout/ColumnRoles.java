package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.StatusText;
import dk.overblik.model.Dimension;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.WebAddress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which columns of a table hold labels, which numbers, and which neither. */
final class ColumnRoles {

    private final SheetView view;
    private final TableBlock.Headings headings;
    private final Range region;
    private final int lastRow;
    private final ColumnProfile profile;
    private final List<Integer> labels = new ArrayList<>();
    private final List<Integer> body = new ArrayList<>();
    private final List<Integer> ignored = new ArrayList<>();
    private boolean unheadedNumbers;

    ColumnRoles(
            SheetView view,
            Range region,
            TableBlock.Headings headings,
            int lastRow,
            BitSet skipped) {
        this.view = view;
        this.region = region;
        this.lastRow = lastRow;
        this.headings = headings;
        this.profile = new ColumnProfile(view, region);
        int alike = 0;
        for (int row = headings.bottom() + 1; row <= lastRow; row++) {
            if (!skipped.get(row) && !Rows.isBlank(view, region, row)) {
                alike++;
                boolean last = row == lastRow || skipped.get(row + 1);
                RowShapes.Shape shape = view.shape(row);
                if (last || shape == null || shape != view.shape(row + 1)) {
                    profile.add(row, alike);
                    alike = 0;
                }
            }
        }
        int lastText = profile.stubColumn();
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            place(column, lastText);
        }
    }

    List<Integer> labels() {
        return labels;
    }

    List<Integer> body() {
        return body;
    }

    List<Integer> ignored() {
        return ignored;
    }

    boolean hasUnheadedNumbers() {
        return unheadedNumbers;
    }

    private void place(int column, int stub) {
        Label heading = heading(column);
        if (profile.isEmpty(column)) {
            if (heading.isHeading()) {
                labels.add(column);
            }
            // An empty column counts: without its "I alt" a part would pass for the whole.
            if (column > stub && !heading.isBlank() && !heading.isHeading()) {
                (view.lexicon().isStatement(heading.text()) ? ignored : body).add(column);
            }
        } else if (heading.heading().filter(Dimension.CODE::equals).isPresent()) {
            ignored.add(column);
        } else if (heading.isHeading()) {
            labels.add(column);
        } else if (profile.isText(column)) {
            placeTexts(column, heading);
        } else if (isYearColumn(column, stub, heading)) {
            labels.add(column);
        } else if (column < stub && !heading.isKnown()) {
            ignored.add(column);
        } else if (!heading.isBlank()) {
            body.add(column);
        } else {
            unheadedNumbers = true;
        }
    }

    /** Texts to the right of numbers, with gaps, are remarks. */
    private void placeTexts(int column, Label heading) {
        boolean amongNumbers = !body.isEmpty() || (!labels.isEmpty() && profile.hasValues(column));
        if ((amongNumbers && heading.isKnown()) || isMemberAmongOthers(column, heading)) {
            body.add(column);
        } else if (isAside(column, heading) || (!heading.isKnown() && saysStatus(column))) {
            ignored.add(column);
        } else if (!body.isEmpty() && areChanges(column)) {
            ignored.add(column);
        } else if (body.isEmpty() || profile.isFull(column)) {
            labels.add(column);
        } else {
            ignored.add(column);
        }
    }

    /**
     * Whether all texts of a column are changes: numbers, of which some have a sign or brackets.
     */
    private boolean areChanges(int column) {
        boolean signed = false;
        for (int row = headings.bottom() + 1; row <= lastRow; row++) {
            if (view.token(row, column) == CellSort.TEXT) {
                String text = view.label(row, column).text();
                if (!Change.WRITTEN.matcher(text).matches()) {
                    return false;
                }
                signed |= !Character.isDigit(text.charAt(0)) || text.endsWith("-");
            }
        }
        return signed;
    }

    /**
     * Whether a column after labels is headed by a measure, an area or another member of what a
     * column of numbers is headed by: whatever it holds is meant as numbers, even if no cell of it
     * can be read as one.
     */
    private boolean isMemberAmongOthers(int column, Label heading) {
        if (labels.isEmpty()) {
            return false;
        }
        Optional<Dimension> dimension = FlattenedLabel.dimension(heading);
        for (int other = region.firstColumn(); other <= region.lastColumn(); other++) {
            if (other != column
                    && profile.hasValues(other)
                    && isOfSame(heading, dimension, heading(other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSame(Label one, Optional<Dimension> dimension, Label other) {
        return (one.measure().isPresent() && other.measure().isPresent())
                || dimension.filter(other::isMember).isPresent();
    }

    /** Whether a single text stands apart from the table, with a blank column between. */
    private boolean isAside(int column, Label heading) {
        return body.isEmpty()
                && heading.isBlank()
                && profile.isEmpty(column + 1)
                && profile.isSingleText(column)
                && profile.stubColumn() > column;
    }

    /**
     * Whether all texts of a column say how far its figures are, or when they were: "foreløbig",
     * "endelig", "14-08-2026 08:00"; or where on the web there is more of them. They tell figures
     * apart no more than a remark does.
     */
    private boolean saysStatus(int column) {
        boolean any = false;
        for (int row = headings.bottom() + 1; row <= lastRow; row++) {
            Label label = view.label(row, column);
            if (!label.isBlank()) {
                any = true;
                if (!StatusText.is(label) && !WebAddress.is(label.text())) {
                    return false;
                }
            }
        }
        return any;
    }

    private boolean isYearColumn(int column, int stub, Label heading) {
        boolean first = profile.isYears(column) && body.isEmpty() && !isHeaded(column);
        return first && (heading.isBlank() || (column <= stub && !isLikeNext(column, heading)));
    }

    /** Whether an outer heading over a column without one of its own is a member of something. */
    private boolean isHeaded(int column) {
        Label outer = heading(column);
        return view.label(headings.bottom(), column).isBlank() && outer.isKnown();
    }

    /** Whether the heading of the next column is of the same kind, so that both are of the body. */
    private boolean isLikeNext(int column, Label heading) {
        Label next = heading(column + 1);
        return FlattenedLabel.dimension(heading)
                .filter(dimension -> next.isMember(dimension))
                .isPresent();
    }

    /** The lowest heading of a column; a number is none. */
    private Label heading(int column) {
        for (int row = headings.bottom(); row >= headings.top(); row--) {
            Label label = view.label(row, column);
            if (!label.isBlank() && view.token(row, column) != CellSort.VALUE) {
                return label;
            }
        }
        return Label.BLANK;
    }

    /** Loaded only where columns of texts stand beside numbers. */
    private static final class Change {

        /** A change as people write it: "+10 (10 %)", "(12)", "12-", "↑ 3,5 pct.". */
        static final Pattern WRITTEN =
                Pattern.compile(
                        "[-+\u00b1\u2212\u2013\u2191\u2193\u25b2\u25bc(]?\\s?[-+]?\\d[\\d.,]*\\s?"
                                + "(?:%|pct\\.?)?[-)]?(?:\\s?\\([^()]{1,30}\\))?");

        private Change() {}
    }
}
