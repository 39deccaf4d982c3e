package dk.overblik.report.derived;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Ratio;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Period.Kind;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The average of months: full-time persons over a longer period are the mean of its months'; for
 * persons, who may be the same from month to month, there is no such thing.
 */
public final class PeriodAverages {

    private static final Set<Concept> AVERAGED =
            Set.of(Concept.FULL_TIME_PERSONS, Concept.WORKFORCE, Concept.POPULATION);

    private final Dataset dataset;

    PeriodAverages(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Whether a period is one that an export of months can be averaged over. */
    boolean canMake(Period period) {
        return period.kind() != Kind.MONTH
                && !dataset.periods().contains(period)
                && months(period).stream().allMatch(dataset.periods()::contains)
                && dataset.measures().stream()
                        .anyMatch(m -> m.concept() == Concept.FULL_TIME_PERSONS);
    }

    /** The averages over a period and over the same months a year earlier. */
    AddedSeries over(Period period) {
        AddedSeries added = new AddedSeries();
        for (SeriesKey key : dataset.series()) {
            add(key, period, added);
            add(key, period.yearBefore(), added);
        }
        return added;
    }

    private void add(SeriesKey key, Period period, AddedSeries added) {
        List<Observation> months = figures(key, period);
        if (months.stream().allMatch(this::isAbsent)) {
            return;
        }
        if (AVERAGED.contains(key.measure().concept())) {
            added.compute(key, period, () -> mean(figures(key, period)));
        } else if (key.measure().concept() == Concept.PERSONS) {
            added.withhold(key, period, Reason.NOT_ADDITIVE);
        }
    }

    private List<Observation> figures(SeriesKey key, Period period) {
        return months(period).stream().map(month -> dataset.get(key, month)).toList();
    }

    private boolean isAbsent(Observation month) {
        return !month.wasRead() && dataset.find(month.key(), month.period()).isEmpty();
    }

    /** The mean of the months; missing where one of them is. */
    public static Expression mean(List<Observation> months) {
        return new Quotient(Ratio.of(months), new Given(months.size()));
    }

    public static List<Period> months(Period period) {
        List<Period> months = new ArrayList<>();
        for (YearMonth m = period.first(); !m.isAfter(period.last()); m = m.plusMonths(1)) {
            months.add(Period.month(m));
        }
        return months;
    }
}
