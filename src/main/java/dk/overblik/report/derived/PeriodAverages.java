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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    Derivation over(Period period) {
        return new Averages(period);
    }

    private final class Averages implements Derivation {

        private final List<Period> spans;

        Averages(Period period) {
            this.spans = List.of(period, period.yearBefore());
        }

        @Override
        public List<SeriesKey> series() {
            return List.of();
        }

        /** In the order in which some series has one of them. */
        @Override
        public List<Period> periods() {
            Set<Period> there = new LinkedHashSet<>();
            for (SeriesKey key : dataset.series()) {
                spans.stream().filter(span -> isMade(key, span)).forEach(there::add);
                if (there.size() == spans.size()) {
                    break;
                }
            }
            return List.copyOf(there);
        }

        @Override
        public boolean concerns(SeriesKey key, Period period) {
            return spans.contains(period) && dataset.has(key);
        }

        @Override
        public Optional<Derived> at(SeriesKey key, Period period) {
            if (!isMade(key, period)) {
                return Optional.empty();
            }
            return Optional.of(
                    AVERAGED.contains(key.measure().concept())
                            ? Derived.computed(key, period, mean(figures(key, period)))
                            : Derived.withheld(key, period, Reason.NOT_ADDITIVE));
        }

        private boolean isMade(SeriesKey key, Period period) {
            Concept concept = key.measure().concept();
            return (AVERAGED.contains(concept) || concept == Concept.PERSONS)
                    && !figures(key, period).stream().allMatch(PeriodAverages.this::isAbsent);
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
