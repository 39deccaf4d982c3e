package dk.overblik.importing;

/** Goes through the rows of a body from the first on and tells the labels of each. */
interface RowLabels {

    /**
     * The labels of the next row, outermost first, {@link Label#BLANK} where the row has none; the
     * array is used again for the row after it.
     */
    Label[] labels(int row);
}
