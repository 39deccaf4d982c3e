package dk.overblik.report.derived;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Substitution;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.ComputedFigures;
import dk.overblik.model.dataset.Dataset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are no cells of the export, each made when it is first asked for, with what it is
 * computed from. For one thread.
 */
final class AddedSeries {

    private final Derivation derivation;
    private final Map<Place, Derived> made = new HashMap<>();

    private record Place(SeriesKey key, Period period) {

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place that
                    && key.equals(that.key)
                    && period.equals(that.period);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + period.hashCode();
        }
    }

    AddedSeries(Derivation derivation) {
        this.derivation = derivation;
    }

    /** The figures of an export and these. */
    Dataset with(Dataset dataset) {
        return dataset.with(figures());
    }

    /** The figures of an export with these in the place of its own. */
    Dataset inPlaceOfThoseOf(Dataset dataset) {
        return dataset.replacedBy(figures());
    }

    private ComputedFigures figures() {
        return new ComputedFigures(
                derivation.series(),
                derivation.periods(),
                (key, period) -> find(key, period).map(Derived::observation));
    }

    private Optional<Derived> find(SeriesKey key, Period period) {
        if (!derivation.concerns(key, period)) {
            return Optional.empty();
        }
        Place place = new Place(key, period);
        Derived before = made.get(place);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Derived> now = derivation.at(key, period);
        now.ifPresent(derived -> made.put(place, derived));
        return now;
    }

    /** Leads computed figures, and no others of their place, back to what they are made of. */
    Substitution substitution() {
        return new Substitution(this::origin);
    }

    private Expression origin(Observation observation) {
        Optional<Derived> derived = find(observation.key(), observation.period());
        Optional<Expression> origin =
                derived.isPresent() && derived.get().observation().equals(observation)
                        ? derived.get().origin()
                        : Optional.empty();
        return origin.isPresent() ? origin.get() : new Observed(observation);
    }
}
