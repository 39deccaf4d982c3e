package dk.overblik.danish;

import dk.overblik.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Periods in Danish words: "september 2017", "3. kvartal 2017", "januar-juli 2026". */
public final class PeriodNames {

    private static final List<String> MONTHS =
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december");

    private static final String TO = " - ";

    private PeriodNames() {}

    public static String of(Period period) {
        YearMonth first = period.first();
        YearMonth last = period.last();
        return switch (period.kind()) {
            case MONTH -> month(last);
            case QUARTER -> quarter(last);
            case HALF_YEAR -> last.getMonthValue() / 6 + ". halvår " + last.getYear();
            case YEAR -> "" + last.getYear();
            case ROLLING_YEAR ->
                    isYear(period)
                            ? "" + last.getYear()
                            : quarter(first.plusMonths(2)) + TO + quarter(last);
            case YEAR_TO_DATE -> yearToDate(last);
            case SPAN -> month(first) + TO + month(last);
        };
    }

    /** The same in a title, whose lines do not end within a month and its year. */
    public static String inTitle(Period period) {
        return DanishNames.unbroken(of(period)).replace(DanishNames.unbroken(TO), TO);
    }

    /** "12. oktober 2017". */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + ". " + month(YearMonth.from(day));
    }

    /**
     * A period where there is little room, as under a chart, in shorter words: "sep 2017", "3. kvt.
     * 2017".
     */
    public static String brief(Period period) {
        YearMonth first = period.first();
        YearMonth last = period.last();
        return switch (period.kind()) {
            case MONTH -> briefMonth(last);
            case QUARTER -> briefQuarter(last);
            case HALF_YEAR, YEAR -> of(period);
            case ROLLING_YEAR ->
                    isYear(period)
                            ? "" + last.getYear()
                            : briefQuarter(first.plusMonths(2)) + " - " + briefQuarter(last);
            case YEAR_TO_DATE -> (first.equals(last) ? "" : "jan-") + briefMonth(last);
            case SPAN -> briefMonth(first) + " - " + briefMonth(last);
        };
    }

    /**
     * A name for each of several periods, no two alike: two kinds of one span, such as a year and
     * its four quarters, have their id behind it.
     */
    public static Map<Period, String> apart(Stream<Period> periods) {
        List<Period> all = periods.distinct().toList();
        List<String> called = all.stream().map(PeriodNames::of).toList();
        return all.stream()
                .collect(
                        Collectors.toMap(
                                period -> period,
                                period ->
                                        of(period)
                                                + (Collections.frequency(called, of(period)) > 1
                                                        ? " (" + period.id() + ")"
                                                        : "")));
    }

    /** Four quarters that are one year are called by it. */
    private static boolean isYear(Period period) {
        return period.first().getMonthValue() == 1 && period.months() == 12;
    }

    private static String briefMonth(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1).substring(0, 3) + " " + month.getYear();
    }

    private static String briefQuarter(YearMonth last) {
        return last.getMonthValue() / 3 + ". kvt. " + last.getYear();
    }

    private static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    private static String quarter(YearMonth last) {
        return last.getMonthValue() / 3 + ". kvartal " + last.getYear();
    }

    private static String yearToDate(YearMonth last) {
        return last.getMonthValue() == 1 ? month(last) : "januar-" + month(last);
    }
}
