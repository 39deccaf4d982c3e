package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.sheet.Range;
import java.util.BitSet;

/**
 * A row that has nothing but what may be years above the first numbers: headings, or numbers that
 * happen to look like years.
 */
final class YearRow {

    private final SheetView view;
    private final Range region;
    private final int row;
    private final BitSet columns;

    /**
     * A row.
     *
     * @param columns where the first row with plain numbers has them
     */
    YearRow(SheetView view, Range region, int row, BitSet columns) {
        this.view = view;
        this.region = region;
        this.row = row;
        this.columns = columns;
    }

    /** What the row is, looking up to a certain row. */
    HeadingSearch.Nature nature(int from, StubColumns stubs) {
        StubColumns.Kind kind = stubs.kind(row);
        Label label = firstLabel();
        if (kind == StubColumns.Kind.HEADING || label.isHeading()) {
            return HeadingSearch.Nature.HEADINGS;
        }
        if (kind == StubColumns.Kind.SAME) {
            return HeadingSearch.Nature.BODY;
        }
        if (kind == StubColumns.Kind.YEAR) {
            return isSeries(3) ? HeadingSearch.Nature.HEADINGS : HeadingSearch.Nature.BODY;
        }
        int words = rowOfWords(from);
        if (!label.isBlank()) {
            return labelled(words, stubs);
        }
        boolean second = words >= 0 && isNamed(words) && !isSeries(2) && !isSameYear();
        return second ? HeadingSearch.Nature.DOUBTFUL : HeadingSearch.Nature.HEADINGS;
    }

    /** A row of years with a label that nobody knows: "Sats | 2016 | 2017" or "Ny By | 2016". */
    private HeadingSearch.Nature labelled(int words, StubColumns stubs) {
        if (words < 0) {
            return HeadingSearch.Nature.HEADINGS;
        }
        boolean named = stubs.areNamedIn(words) || isMemberOfNamed(words);
        return named ? HeadingSearch.Nature.BODY : HeadingSearch.Nature.DOUBTFUL;
    }

    /** Whether a label of the row is a member of what the heading above it names. */
    private boolean isMemberOfNamed(int headings) {
        for (int column = region.firstColumn(); column < columns.nextSetBit(0); column++) {
            Label label = view.label(row, column);
            if (view.label(headings, column).heading().filter(label::isMember).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Label firstLabel() {
        for (int column = region.firstColumn(); column < columns.nextSetBit(0); column++) {
            CellSort token = view.token(row, column);
            if (token == CellSort.TEXT || token == CellSort.DAY) {
                return view.label(row, column);
            }
        }
        return Label.BLANK;
    }

    private boolean isSeries(int least) {
        return Rows.isSeriesOfYears(view, region, row, least) || Rows.isAllYears(view, region, row);
    }

    private boolean isSameYear() {
        Label year = Label.BLANK;
        int count = 0;
        for (int column : columns.stream().toArray()) {
            Label label = view.label(row, column);
            if (!label.isBlank() && !year.isBlank() && !label.equals(year)) {
                return false;
            }
            year = label.isBlank() ? year : label;
            count += label.isBlank() ? 0 : 1;
        }
        return count > 1;
    }

    /** The next row above that has words where there are numbers below; -1 if none. */
    private int rowOfWords(int from) {
        for (int above = row - 1; above >= from; above--) {
            for (int column : columns.stream().toArray()) {
                CellSort token = view.token(above, column);
                if (token == CellSort.TEXT || token == CellSort.DAY) {
                    return above;
                }
            }
        }
        return -1;
    }

    /** Whether a row of headings names labels, in cells that do not reach down to this row. */
    private boolean isNamed(int above) {
        for (int column = region.firstColumn(); column < columns.nextSetBit(0); column++) {
            if (view.label(above, column).isHeading() && !reachesDown(above, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean reachesDown(int above, int column) {
        return view.mergedInRow(above).stream()
                .anyMatch(
                        range ->
                                range.firstColumn() <= column
                                        && column <= range.lastColumn()
                                        && range.lastRow() >= row);
    }
}
