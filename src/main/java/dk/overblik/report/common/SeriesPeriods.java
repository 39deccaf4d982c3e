package dk.overblik.report.common;

import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.List;

/** The periods of a series, one behind the other. */
public final class SeriesPeriods {

    private static final int THREE_YEARS = 36;
    private static final int MOST_YEARS = 10;
    private static final int FEWEST_KNOWN = 3;

    /** In so many months there may be a name for each quarter. */
    private static final int QUARTERS_NAMED = 18;

    private SeriesPeriods() {}

    /**
     * The periods of a series without gaps, those that the export lacks among the others: three
     * years of periods and the one they start from, or ten that are a year apart; from the first
     * that the own area has a figure for. Empty where there are fewer than three figures.
     */
    public static List<Period> of(LeadSeries series) {
        Period now = series.scope().period();
        int step = step(now);
        int most = step == 12 ? MOST_YEARS : THREE_YEARS / step + 1;
        List<Period> periods = new ArrayList<>();
        int known = 0;
        for (int i = most - 1; i >= 0; i--) {
            Period period = earlier(now, i * step);
            boolean figure =
                    series.figure(series.scope().own(), period).figure() instanceof Figure.Known;
            known += figure ? 1 : 0;
            if (figure || !periods.isEmpty()) {
                periods.add(period);
            }
        }
        return known < FEWEST_KNOWN ? List.of() : List.copyOf(periods);
    }

    /** How many months lie between a period and the next of its kind. */
    public static int step(Period period) {
        return switch (period.kind()) {
            case MONTH -> 1;
            case QUARTER, ROLLING_YEAR -> 3;
            case HALF_YEAR -> 6;
            case YEAR, YEAR_TO_DATE -> 12;
            case SPAN -> period.months() == 12 ? 1 : 12;
        };
    }

    /** The period of the same kind so many months before. */
    public static Period earlier(Period period, int months) {
        return new Period(
                period.kind(),
                period.first().minusMonths(months),
                period.last().minusMonths(months));
    }

    /**
     * Whether a period has a name under lines: of many those that a year begins with, of fewer
     * those that a quarter of a year does.
     *
     * @param count how many periods there are
     */
    public static boolean isNamed(Period period, int count) {
        int month = period.first().getMonthValue();
        boolean years = count * period.months() > QUARTERS_NAMED;
        return switch (period.kind()) {
            case MONTH -> years ? month == 1 : month % 3 == 1;
            case QUARTER, HALF_YEAR -> !years || month == 1;
            case YEAR, ROLLING_YEAR, YEAR_TO_DATE, SPAN -> true;
        };
    }
}
