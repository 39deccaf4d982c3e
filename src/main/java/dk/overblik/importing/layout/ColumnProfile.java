package dk.overblik.importing.layout;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.sheet.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many cells of each sort the columns of some rows hold. */
final class ColumnProfile {

    private final SheetView view;
    private final Range region;
    private final int[] values;
    private final int[] years;
    private final int[] texts;
    private int rows;

    ColumnProfile(SheetView view, Range region) {
        this.view = view;
        this.region = region;
        int columns = region.lastColumn() - region.firstColumn() + 1;
        this.values = new int[columns];
        this.years = new int[columns];
        this.texts = new int[columns];
    }

    void add(int row) {
        add(row, 1);
    }

    /** Adds as many rows as are wanted, all like one. */
    void add(int row, int count) {
        rows += count;
        for (int i = 0; i < values.length; i++) {
            switch (view.token(row, region.firstColumn() + i)) {
                case BLANK -> {}
                case VALUE -> values[i] += count;
                case YEAR -> years[i] += count;
                case TEXT, DAY -> texts[i] += count;
            }
        }
    }

    int rows() {
        return rows;
    }

    boolean isEmpty(int column) {
        if (column > region.lastColumn()) {
            return true;
        }
        int i = column - region.firstColumn();
        return values[i] + years[i] + texts[i] == 0;
    }

    boolean isFull(int column) {
        int i = column - region.firstColumn();
        return values[i] + years[i] + texts[i] == rows;
    }

    /** Whether one of several rows has a text, and no other anything. */
    boolean isSingleText(int column) {
        int i = column - region.firstColumn();
        return rows > 1 && texts[i] == 1 && values[i] + years[i] == 0;
    }

    boolean hasValues(int column) {
        return values[column - region.firstColumn()] > 0;
    }

    /** Whether texts or dates prevail. */
    boolean isText(int column) {
        int i = column - region.firstColumn();
        return texts[i] > 0 && texts[i] >= values[i];
    }

    /** Whether there is nothing but what may be years. */
    boolean isYears(int column) {
        int i = column - region.firstColumn();
        return years[i] > 0 && values[i] == 0 && texts[i] == 0;
    }

    /** The columns of texts or years that have a column of numbers somewhere to their right. */
    List<Integer> labelColumns() {
        List<Integer> labels = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        boolean numbers = false;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (isText(column) || (isYears(column) && !numbers)) {
                open.add(column);
            } else if (hasValues(column)) {
                numbers = true;
                labels.addAll(open);
                open.clear();
            }
        }
        return labels;
    }

    /** The last column of texts with numbers to its right; else the first of years; else -1. */
    int stubColumn() {
        List<Integer> labels = labelColumns();
        return labels.stream()
                .filter(this::isText)
                .reduce((first, second) -> second)
                .or(() -> labels.stream().findFirst())
                .orElse(-1);
    }

    /** Whether texts stand to the left of numbers, or different years do. */
    boolean hasStubs() {
        int stub = stubColumn();
        boolean names = stub >= 0 && (isText(stub) || (differ(stub) && isUnheaded(stub)));
        for (int column = stub + 1; names && column <= region.lastColumn(); column++) {
            if (hasValues(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lowest row of headings names a column of labels, or leaves it blank. */
    private boolean isUnheaded(int column) {
        int row = region.firstRow();
        while (row <= region.lastRow() && !Rows.hasValue(view, region, row)) {
            row++;
        }
        row--;
        while (row > region.firstRow() && isBlankOrYear(row, column)) {
            row--;
        }
        Label above = view.label(Math.max(row, 0), column);
        return above.isBlank() || above.isHeading();
    }

    private boolean isBlankOrYear(int row, int column) {
        return view.token(row, column) == CellSort.YEAR
                || Rows.isBlank(view, region, row)
                || Rows.isNumbering(view, region, row);
    }

    private boolean differ(int column) {
        Set<Label> labels = new HashSet<>();
        int years = 0;
        for (int row = region.firstRow(); row <= region.lastRow(); row++) {
            if (Rows.hasValue(view, region, row)) {
                years++;
                labels.add(view.label(row, column));
            }
        }
        return labels.size() == years;
    }
}
