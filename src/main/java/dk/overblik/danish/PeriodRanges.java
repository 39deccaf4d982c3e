package dk.overblik.danish;

import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Periods in words, those that follow on each other as one: "juli-december 2024". */
public final class PeriodRanges {

    private PeriodRanges() {}

    /** The periods from the first to the last, of which each counts once. */
    public static String of(Collection<Period> periods) {
        List<String> names = new ArrayList<>();
        List<Period> run = new ArrayList<>();
        for (Period period : periods.stream().distinct().sorted().toList()) {
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), period)) {
                names.add(name(run));
                run.clear();
            }
            run.add(period);
        }
        if (!run.isEmpty()) {
            names.add(name(run));
        }
        return DanishList.of(names);
    }

    /** Whether a period begins where another one of its kind ends; those that overlap do not. */
    private static boolean follows(Period before, Period next) {
        return before.isComparableWith(next) && before.last().plusMonths(1).equals(next.first());
    }

    private static String name(List<Period> run) {
        Period first = run.get(0);
        Period last = run.get(run.size() - 1);
        if (run.size() == 1) {
            return PeriodNames.of(first);
        }
        boolean oneYear = first.first().getYear() == last.last().getYear();
        return switch (first.kind()) {
            case YEAR -> PeriodNames.of(first) + "-" + PeriodNames.of(last);
            case MONTH, QUARTER, HALF_YEAR ->
                    oneYear
                            ? shortened(first) + "-" + PeriodNames.of(last)
                            : PeriodNames.of(first) + " til " + PeriodNames.of(last);
            case ROLLING_YEAR, YEAR_TO_DATE, SPAN ->
                    PeriodNames.of(first) + " til " + PeriodNames.of(last);
        };
    }

    /** "juli", "1.": what differs from the last one. */
    private static String shortened(Period period) {
        String name = PeriodNames.of(period);
        return name.substring(0, name.indexOf(' '));
    }
}
