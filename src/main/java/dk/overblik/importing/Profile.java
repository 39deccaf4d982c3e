package dk.overblik.importing;

import dk.overblik.sheet.Range;

/** How many cells of each sort the columns of some rows hold. */
final class Profile {

    private final SheetView view;
    private final Range region;
    private final int[] values;
    private final int[] years;
    private final int[] texts;
    private int rows;

    Profile(SheetView view, Range region) {
        this.view = view;
        this.region = region;
        int columns = region.lastColumn() - region.firstColumn() + 1;
        this.values = new int[columns];
        this.years = new int[columns];
        this.texts = new int[columns];
    }

    void add(int row) {
        rows++;
        for (int i = 0; i < values.length; i++) {
            switch (view.token(row, region.firstColumn() + i)) {
                case BLANK -> {}
                case VALUE -> values[i]++;
                case YEAR -> years[i]++;
                case TEXT, DAY -> texts[i]++;
            }
        }
    }

    int rows() {
        return rows;
    }

    boolean isEmpty(int column) {
        int i = column - region.firstColumn();
        return values[i] + years[i] + texts[i] == 0;
    }

    boolean isFull(int column) {
        int i = column - region.firstColumn();
        return values[i] + years[i] + texts[i] == rows;
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

    /**
     * The last column of texts that has numbers to its right; else a first column of years; or -1.
     */
    int stubColumn() {
        int stub = -1;
        int years = -1;
        int candidate = -1;
        for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
            if (isText(column)) {
                candidate = column;
            } else if (isYears(column) && years < 0) {
                years = column;
            } else if (hasValues(column)) {
                stub = Math.max(stub, candidate);
            }
        }
        return stub >= 0 ? stub : years;
    }
}
