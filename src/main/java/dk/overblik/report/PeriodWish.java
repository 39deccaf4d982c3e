package dk.overblik.report;

import dk.overblik.model.Period;
import java.time.YearMonth;

/** The period that a report is wished for. */
public sealed interface PeriodWish {

    /** A certain period. */
    record At(Period period) implements PeriodWish {}

    /** Months up to the newest one that the export can report, as one average. */
    enum Average implements PeriodWish {
        YEAR_TO_DATE("år til dato"),
        TWELVE_MONTHS("seneste 12 måneder");

        private final String words;

        Average(String words) {
            this.words = words;
        }

        /** How it is asked for, in Danish. */
        public String words() {
            return words;
        }

        Period upTo(YearMonth newest) {
            return this == YEAR_TO_DATE
                    ? Period.yearToDate(newest.getYear(), newest.getMonthValue())
                    : Period.span(newest.minusMonths(11), newest);
        }
    }

    /** How the wish is named to the user: a canonical id, or words. */
    default String named() {
        return this instanceof At at ? at.period().id() : ((Average) this).words();
    }
}
