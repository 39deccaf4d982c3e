package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Totals;
import dk.overblik.sheet.Range;

/** Finds where the body under some headings ends. */
final class BodyExtent {

    /** How many rows of outer labels may follow each other in an outline. */
    private static final int MOST_LEVELS = 4;

    private final SheetView view;
    private final Range region;
    private final TableBlock.Headings headings;
    private final Range body;
    private final StubColumns stubs;

    /** What a row is to the body. */
    private enum Nature {
        BLANK,
        /** It has numbers. */
        VALUES,
        /** It has labels only, where rows of the body have theirs. */
        LABELS,
        /** A note, or headings of another table. */
        OTHER
    }

    BodyExtent(SheetView view, Range region, TableBlock.Headings headings, StubColumns stubs) {
        this.view = view;
        this.region = region;
        this.headings = headings;
        this.body =
                new Range(
                        region.firstRow(),
                        headings.firstColumn(),
                        region.lastRow(),
                        region.lastColumn());
        this.stubs = stubs;
    }

    /**
     * The last row of the body.
     *
     * @param firstValues the first row with numbers, which surely belongs to the body
     */
    int lastRow(int firstValues) {
        int last = firstValues;
        int row = firstValues + 1;
        while (row <= region.lastRow()) {
            Nature nature = nature(row);
            if (nature == Nature.BLANK) {
                row = afterBlanks(row);
                continue;
            }
            boolean belongs = nature == Nature.VALUES || (nature == Nature.LABELS && stays(row));
            if (!belongs) {
                return last;
            }
            last = row;
            row++;
        }
        return last;
    }

    private Nature nature(int row) {
        if (Rows.isBlank(view, region, row)) {
            return Nature.BLANK;
        }
        if (Rows.isNote(view, region, row)) {
            return Nature.OTHER;
        }
        if (Rows.hasValue(view, body, row)) {
            return Nature.VALUES;
        }
        boolean word = false;
        boolean year = false;
        for (int column = headings.firstColumn(); column <= region.lastColumn(); column++) {
            CellSort token = view.token(row, column);
            word |= token == CellSort.TEXT || token == CellSort.DAY;
            year |= token == CellSort.YEAR;
        }
        if (!word && !year) {
            return Nature.LABELS;
        }
        return isBodyWithoutNumbers(row, word) ? Nature.VALUES : Nature.OTHER;
    }

    /** Whether a row of years or words belongs to the body, rather than being new headings. */
    private boolean isBodyWithoutNumbers(int row, boolean words) {
        StubColumns.Kind kind = stubs.kind(row);
        if (kind == StubColumns.Kind.HEADING || (words && hasKnownWord(row))) {
            return false;
        }
        if (kind == StubColumns.Kind.SAME) {
            return true;
        }
        if (kind == StubColumns.Kind.YEAR) {
            return !Rows.isSeriesOfYears(view, region, row, 3);
        }
        // Years right below numbers are numbers themselves, unless they run on as headings do.
        return !words && !Rows.isSeriesOfYears(view, region, row, 2);
    }

    private boolean isLike(int row) {
        StubColumns.Kind kind = stubs.kind(row);
        return kind == StubColumns.Kind.SAME || kind == StubColumns.Kind.YEAR;
    }

    private boolean hasKnownWord(int row) {
        for (int column = headings.firstColumn(); column <= region.lastColumn(); column++) {
            boolean word = view.token(row, column) == CellSort.TEXT;
            if (word && view.label(row, column).isKnown()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row of labels without any number is a row of the body. */
    private boolean stays(int row) {
        int next = row + 1;
        while (next <= region.lastRow()
                && next - row < MOST_LEVELS
                && nature(next) == Nature.LABELS) {
            next++;
        }
        Nature after = next <= region.lastRow() ? nature(next) : Nature.BLANK;
        if (after == Nature.OTHER && !Rows.isNote(view, region, next)) {
            return false;
        }
        if (after == Nature.VALUES) {
            return true;
        }
        return labels(row) > 1 || isLike(row) || hasInnerLabel(row);
    }

    /**
     * Whether a row has its only label where no note would stand: in an inner column, or "I alt".
     */
    private boolean hasInnerLabel(int row) {
        boolean first = true;
        for (int column = region.firstColumn(); column < headings.firstColumn(); column++) {
            Label label = view.label(row, column);
            if (!label.isBlank()) {
                return !first || Totals.isTotal(label);
            }
            first &= !stubs.isColumn(column);
        }
        return false;
    }

    private int labels(int row) {
        int labels = 0;
        for (int column = region.firstColumn(); column < headings.firstColumn(); column++) {
            labels += view.token(row, column).isLabel() ? 1 : 0;
        }
        return labels;
    }

    /** The row after blank ones where the body goes on; a row past the region where it does not. */
    private int afterBlanks(int blank) {
        int row = blank;
        while (row <= region.lastRow() && Rows.isBlank(view, region, row)) {
            row++;
        }
        boolean goesOn = row <= region.lastRow() && nature(row) == Nature.VALUES && isLike(row);
        return goesOn ? row : region.lastRow() + 1;
    }
}
