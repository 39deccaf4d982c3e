package dk.overblik.checking.judging;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.checking.placing.Figures;
import dk.overblik.checking.placing.Meaning;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.SeriesKey;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures that meanings ask for, as expressions over the exports' own. */
record Rights(Figures figures) {

    /** The figure; empty where the exports do not have all it takes. */
    Optional<Expression> of(Meaning meaning) {
        Optional<Observation> now = figures.known(meaning.key(), meaning.now());
        Optional<Observation> before =
                meaning.before().flatMap(period -> figures.known(meaning.key(), period));
        return switch (meaning.kind()) {
            case LEVEL -> now.map(Observed::new);
            case CHANGE -> both(before, now).map(b -> Change.inNumber(b, now.orElseThrow()));
            case CHANGE_IN_PERCENT ->
                    both(before, now).map(b -> Change.inPercent(b, now.orElseThrow()));
            case PLACES -> both(before, now).map(b -> Change.inPlaces(b, now.orElseThrow()));
            case DIFFERENCE -> difference(meaning, now);
        };
    }

    private static Optional<Observation> both(
            Optional<Observation> before, Optional<Observation> now) {
        return now.isPresent() ? before : Optional.empty();
    }

    private Optional<Expression> difference(Meaning meaning, Optional<Observation> now) {
        SeriesKey key = meaning.key();
        Optional<Observation> other =
                meaning.other()
                        .map(area -> new SeriesKey(area, key.benefit(), key.measure()))
                        .flatMap(otherKey -> figures.known(otherKey, meaning.now()));
        return now.isPresent() && other.isPresent()
                ? Optional.of(new Difference(new Observed(now.get()), new Observed(other.get())))
                : Optional.empty();
    }

    /** The change over the new value, as it must not be calculated. */
    Optional<Expression> overNew(Meaning meaning) {
        Optional<Observation> now = figures.known(meaning.key(), meaning.now());
        return of(meaning.as(Meaning.Kind.CHANGE))
                .map(
                        change ->
                                new Scaled(
                                        new Quotient(change, new Observed(now.orElseThrow())),
                                        100));
    }

    OptionalDouble value(Meaning meaning) {
        return value(of(meaning));
    }

    static OptionalDouble value(Optional<Expression> expression) {
        return expression.isPresent() && expression.get().figure() instanceof Figure.Known known
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
    }
}
