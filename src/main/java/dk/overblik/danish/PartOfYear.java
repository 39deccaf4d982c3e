package dk.overblik.danish;

import dk.overblik.model.Names;
import dk.overblik.model.Period;
import java.util.Optional;

/**
 * A month, a quarter or a half of a year that is named elsewhere: "januar", "3. kvartal", "K3".
 *
 * @param number from 1
 */
public record PartOfYear(Period.Kind kind, int number) {

    /** Reads a text that names a part of a year and no year. */
    public static Optional<PartOfYear> parse(String text) {
        String folded = Names.folded(text);
        boolean digitsOnly = folded.chars().allMatch(Character::isDigit);
        if (folded.isEmpty() || folded.length() > 12 || digitsOnly) {
            return Optional.empty();
        }
        // Any year will do to find out what part of it is meant.
        return PeriodParser.SinglePeriod.parse(folded + " 2000")
                .filter(
                        period ->
                                period.months() < 12
                                        && PeriodParser.SinglePeriod.parse(folded).isEmpty())
                .map(PartOfYear::of);
    }

    private static PartOfYear of(Period period) {
        return new PartOfYear(period.kind(), period.last().getMonthValue() / period.months());
    }

    /** The period that it makes with a year. */
    public Optional<Period> in(Period year) {
        if (year.kind() != Period.Kind.YEAR) {
            return Optional.empty();
        }
        int calendarYear = year.last().getYear();
        return switch (kind) {
            case MONTH -> Optional.of(Period.month(calendarYear, number));
            case QUARTER -> Optional.of(Period.quarter(calendarYear, number));
            case HALF_YEAR -> Optional.of(Period.halfYear(calendarYear, number));
            case YEAR, ROLLING_YEAR, YEAR_TO_DATE, SPAN -> Optional.empty();
        };
    }
}
