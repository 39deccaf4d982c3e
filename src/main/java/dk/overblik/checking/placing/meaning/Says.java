package dk.overblik.checking.placing.meaning;

/**
 * What the words beside a number make of it.
 *
 * @param form what sort of number it is
 * @param direction 1 for a rise, -1 for a fall, 0 where no word says so
 * @param against where that begins which it is a difference to; -1 where it is none
 */
public record Says(Form form, int direction, int against) {

    public Says(Form form, int direction) {
        this(form, direction, -1);
    }

    /** The sorts of numbers. */
    public enum Form {
        LEVEL,
        /** The level that a change begins with: "fra 1.384". */
        LEVEL_BEFORE,
        /** The level that a change ends with: "til 1.450". */
        LEVEL_NOW,
        CHANGE,
        /** Against another area: "0,2 pct.point højere end Kolding". */
        DIFFERENCE,
        /** Against what was expected. */
        UNEXPECTED,
        /** Against something that no export has: "12 under målet". */
        OTHERWISE,
        RANK,
        PLACES,
        /** In percent of the level of a time: "Indeks (juli 2023 = 100)". */
        INDEX;

        /** Whether it is of two times. */
        public boolean isOfTwo() {
            return this == CHANGE || this == PLACES || this == INDEX;
        }
    }

    /** Whether it tells how much something has changed. */
    public boolean isChange() {
        return form == Form.CHANGE;
    }
}
