package dk.overblik.importing.labels;

/** What sort of thing a cell holds, as far as its content alone tells. */
public enum CellSort {
    BLANK,
    /** A number, or a mark for a missing one. */
    VALUE,
    /** A number that may as well be a year. */
    YEAR,
    TEXT,
    DAY;

    /** Whether it can stand in a heading or name a row. */
    public boolean isLabel() {
        return this == TEXT || this == DAY || this == YEAR;
    }
}
