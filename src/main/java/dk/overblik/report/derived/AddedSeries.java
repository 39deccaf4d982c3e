package dk.overblik.report.derived;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Substitution;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Figures that are no cells of the export, each with what it is computed from. */
final class AddedSeries {

    private final Map<Place, Observation> figures = new LinkedHashMap<>();
    private final Map<Place, Supplier<Expression>> origins = new HashMap<>();

    private record Place(SeriesKey key, Period period) {}

    /** A figure that was typed, not computed. */
    void publish(Observation typed) {
        figures.put(new Place(typed.key(), typed.period()), typed);
    }

    /**
     * A figure that is computed.
     *
     * @param origin made anew each time, since there may be many, and few of them are shown
     */
    void compute(SeriesKey key, Period period, Supplier<Expression> origin) {
        compute(key, period, origin.get().figure(), origin);
    }

    /** The same where the figure is known already. */
    void compute(SeriesKey key, Period period, Figure figure, Supplier<Expression> origin) {
        put(key, period, figure);
        origins.put(new Place(key, period), origin);
    }

    /** A figure that cannot be made of others; one that was computed stands. */
    void withhold(SeriesKey key, Period period, Reason reason) {
        if (!figures.containsKey(new Place(key, period))) {
            put(key, period, Figure.missing(reason));
        }
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    private void put(SeriesKey key, Period period, Figure figure) {
        figures.put(
                new Place(key, period),
                new Observation(key, period, figure, Source.NOWHERE, Notation.NUMBER));
    }

    /** The figures of an export and these. */
    Dataset with(Dataset dataset) {
        return dataset.with(List.copyOf(figures.values()));
    }

    /** The figures of an export with these in the place of its own. */
    Dataset inPlaceOfThoseOf(Dataset dataset) {
        return dataset.replacedBy(List.copyOf(figures.values()));
    }

    /** Leads computed figures, and no others of their place, back to what they are made of. */
    Substitution substitution() {
        return new Substitution(
                observation -> {
                    Place place = new Place(observation.key(), observation.period());
                    Supplier<Expression> origin = origins.get(place);
                    return origin == null || !observation.equals(figures.get(place))
                            ? new Observed(observation)
                            : origin.get();
                });
    }
}
