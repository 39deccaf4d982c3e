package dk.overblik.report.choice;

import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

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

        public Period upTo(YearMonth newest) {
            return this == YEAR_TO_DATE
                    ? Period.yearToDate(newest.getYear(), newest.getMonthValue())
                    : Period.span(newest.minusMonths(11), newest);
        }
    }

    /** How the wish is named to the user: a canonical id, or words. */
    default String named() {
        return this instanceof At at ? at.period().id() : ((Average) this).words();
    }

    /** The ways in which people ask for a period. */
    final class PeriodWishText {

        private static final Set<String> YEAR_TO_DATE = Set.of("år til dato", "år-til-dato", "åtd");
        private static final Set<String> TWELVE_MONTHS =
                Set.of(
                        "seneste 12 måneder",
                        "seneste 12 mdr.",
                        "seneste 12 mdr",
                        "12 måneder",
                        "12 mdr.",
                        "12 mdr");

        private PeriodWishText() {}

        /** What is asked for, if it can be understood. */
        public static Optional<PeriodWish> parse(String written) {
            String folded = Names.folded(written);
            if (YEAR_TO_DATE.contains(folded)) {
                return Optional.of(Average.YEAR_TO_DATE);
            }
            if (TWELVE_MONTHS.contains(folded)) {
                return Optional.of(Average.TWELVE_MONTHS);
            }
            return PeriodParser.parse(written).map(PeriodWish.At::new);
        }
    }
}
