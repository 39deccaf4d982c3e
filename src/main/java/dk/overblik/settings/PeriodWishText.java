package dk.overblik.settings;

import dk.overblik.importing.PeriodText;
import dk.overblik.model.Names;
import dk.overblik.report.PeriodWish;
import dk.overblik.report.PeriodWish.Average;
import java.util.Optional;
import java.util.Set;

/** The ways in which people ask for a period. */
public final class PeriodWishText {

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
        return PeriodText.parse(written).map(PeriodWish.At::new);
    }
}
