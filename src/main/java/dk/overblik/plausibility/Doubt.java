package dk.overblik.plausibility;

/**
 * Something about a figure, or about the column that it stands first in.
 *
 * @param number of the figure in its dataset, from 0
 * @param expected what the figure should be about, where other figures tell; else NaN
 */
public record Doubt(int number, Ground ground, double expected) {

    /** Why a figure is doubted, or what is worth saying. */
    public enum Ground {
        /** Thousands whose point was taken for a decimal sign: 1,393 for 1.393 persons. */
        LOST_THOUSANDS(true),
        /** Persons or a share below zero. */
        NEGATIVE(true),
        /** More persons than Denmark could ever have. */
        ABOVE_PEOPLE(true),
        /** A share above 100 percent. */
        ABOVE_ALL(true),
        /** A share in a column of which many others are above 100 percent. */
        AMONG_ABOVE_ALL(true),
        /** A share that is a fraction of one whose percent format was lost. */
        LOST_PERCENT(true),
        /** A share that is a fraction of one among shares in percent. */
        STRAY_FRACTION(true),
        /** A share that is ten times or more off from count over workforce. */
        UNLIKE_COUNT(true),
        /** A total of persons that is the sum of the benefits shown. */
        SUM_OF_PERSONS(true),
        /** A total of full-time persons that is the sum of the benefits shown. */
        SUM_OF_SHOWN(false),
        /** A share that is off from count over workforce by less. */
        OFF_COUNT(false),
        /** Persons who are more than those they are a part of. */
        ABOVE_WHOLE(false),
        /** A column of persons of which most have decimals: averages that somebody made. */
        AVERAGES(false);

        private final boolean missing;

        Ground(boolean missing) {
            this.missing = missing;
        }

        /** Whether the figure is not to be used; else it is only worth a remark. */
        public boolean isDoubt() {
            return missing;
        }
    }

    static Doubt of(int number, Ground ground) {
        return new Doubt(number, ground, Double.NaN);
    }
}
