package dk.overblik.report.derived;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import java.util.Optional;

/**
 * A figure that is no cell of the export.
 *
 * @param origin what it is computed from; empty where it was typed or cannot be made
 */
record Derived(Observation observation, Optional<Expression> origin) {

    static Derived computed(SeriesKey key, Period period, Expression origin) {
        return new Derived(nowhere(key, period, origin.figure()), Optional.of(origin));
    }

    /** A figure that cannot be made of others. */
    static Derived withheld(SeriesKey key, Period period, Reason reason) {
        return new Derived(nowhere(key, period, Figure.missing(reason)), Optional.empty());
    }

    static Derived typed(Observation typed) {
        return new Derived(typed, Optional.empty());
    }

    private static Observation nowhere(SeriesKey key, Period period, Figure figure) {
        return new Observation(key, period, figure, Source.NOWHERE, Notation.NUMBER);
    }

    /** Of two figures for the same thing the computed one: the later, if both are, else this. */
    Derived orLater(Derived other) {
        return other.origin.isPresent() ? other : this;
    }
}
