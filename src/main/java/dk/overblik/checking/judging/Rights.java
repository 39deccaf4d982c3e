package dk.overblik.checking.judging;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.calculation.Ratio;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The figures that meanings ask for, as expressions over the exports' own. */
record Rights(Figures figures) {

    /** The figure; empty where the exports do not have all it takes. */
    Optional<Expression> of(Meaning meaning) {
        Optional<Expression> now = level(meaning, meaning.now());
        Optional<Expression> before = meaning.before().flatMap(period -> compared(meaning, period));
        return switch (meaning.kind()) {
            case LEVEL -> now;
            case CHANGE -> less(now, before);
            case CHANGE_IN_PERCENT -> less(now, before).flatMap(d -> percent(d, before));
            case INDEX -> now.flatMap(level -> percent(level, before));
            case PLACES -> less(before, now);
            case DIFFERENCE -> less(now, other(meaning));
            case DIFFERENCE_IN_PERCENT ->
                    less(now, other(meaning)).flatMap(d -> percent(d, other(meaning)));
        };
    }

    private Optional<Expression> level(Meaning meaning, Period period) {
        return summed(meaning, key -> level(key, period));
    }

    /** What a meaning adds up; empty where a part has no figure. */
    private static Optional<Expression> summed(
            Meaning meaning, Function<SeriesKey, Optional<Expression>> of) {
        if (meaning.added().isEmpty()) {
            return of.apply(meaning.key());
        }
        List<Expression> parts = meaning.keys().flatMap(key -> of.apply(key).stream()).toList();
        return parts.size() == meaning.added().size() + 1
                ? Optional.of(new Sum(parts))
                : Optional.empty();
    }

    private Optional<Expression> compared(Meaning meaning, Period earlier) {
        return summed(meaning, key -> compared(key, earlier, meaning.now()));
    }

    /** As the benefit is at the later time, which may hold others than at the earlier one. */
    private Optional<Expression> compared(SeriesKey key, Period earlier, Period later) {
        List<Observation> base = figures.compared(key, earlier, later);
        boolean merged =
                base.size() > 1
                        && base.stream()
                                .allMatch(part -> part.key().measure().equals(key.measure()));
        return merged ? Optional.of(Ratio.of(base)) : level(base);
    }

    private Optional<Expression> level(SeriesKey key, Period period) {
        return level(figures.level(key, period));
    }

    private static Optional<Expression> level(List<Observation> figure) {
        return switch (figure.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Observed(figure.get(0)));
            default ->
                    Optional.of(
                            Ratio.inPercent(
                                    figure.subList(0, 1), figure.subList(1, figure.size())));
        };
    }

    private static Optional<Expression> less(Optional<Expression> one, Optional<Expression> other) {
        return one.flatMap(o -> other.map(less -> new Difference(o, less)));
    }

    private static Optional<Expression> percent(Expression part, Optional<Expression> of) {
        return of.map(base -> new Scaled(new Quotient(part, base), 100));
    }

    private Optional<Expression> other(Meaning meaning) {
        SeriesKey key = meaning.key();
        return meaning.other()
                .map(area -> new SeriesKey(area, key.benefit(), key.measure()))
                .flatMap(otherKey -> level(otherKey, meaning.now()));
    }

    /** The change over the new value, or the difference over the own one, as it must not be. */
    Optional<Expression> overNew(Meaning meaning) {
        Meaning.Kind plain =
                meaning.kind().isDifference() ? Meaning.Kind.DIFFERENCE : Meaning.Kind.CHANGE;
        return of(meaning.as(plain))
                .flatMap(change -> percent(change, level(meaning, meaning.now())));
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
