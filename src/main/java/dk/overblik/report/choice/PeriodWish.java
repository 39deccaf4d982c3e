package dk.overblik.report.choice;

import dk.overblik.danish.PeriodNames;
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

        private static final Set<String> NAMES_OF_YEAR =
                Set.of("år til dato", "år-til-dato", "åtd");
        private static final Set<String> NAMES_OF_MONTHS =
                Set.of(
                        "seneste 12 måneder",
                        "seneste 12 mdr.",
                        "seneste 12 mdr",
                        "12 måneder",
                        "12 mdr.",
                        "12 mdr");

        private final String words;

        Average(String words) {
            this.words = words;
        }

        /** How it is asked for, in Danish. */
        public String words() {
            return words;
        }

        private static Optional<Average> called(String folded) {
            if (NAMES_OF_YEAR.contains(folded)) {
                return Optional.of(YEAR_TO_DATE);
            }
            return NAMES_OF_MONTHS.contains(folded) ? Optional.of(TWELVE_MONTHS) : Optional.empty();
        }

        public Period upTo(YearMonth newest) {
            return this == YEAR_TO_DATE
                    ? Period.yearToDate(newest.getYear(), newest.getMonthValue())
                    : Period.span(newest.minusMonths(11), newest);
        }
    }

    /** How the wish is named to the user, in Danish. */
    default String named() {
        return this instanceof At at ? PeriodNames.of(at.period()) : ((Average) this).words();
    }

    /** What is asked for, if it can be understood. */
    static Optional<PeriodWish> parse(String written) {
        Optional<PeriodWish> average = Average.called(Names.folded(written)).map(found -> found);
        return average.or(() -> PeriodParser.parse(written).map(At::new));
    }
}
