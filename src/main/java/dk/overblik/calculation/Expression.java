package dk.overblik.calculation;

import dk.overblik.model.Observation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a published cell shows, as arithmetic over observations: read once as a value ({@link
 * Evaluation}) and once as a formula ({@link ExcelFormula}), so that the two cannot disagree.
 */
public sealed interface Expression {

    /** The parts that the expression is computed from, in order. */
    List<Expression> parts();

    /** A published figure as it is. */
    record Observed(Observation observation) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** A number that was set and not observed, such as a goal, or half a unit of rounding. */
    record Given(double value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** One value less another. */
    record Difference(Expression minuend, Expression subtrahend) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(minuend, subtrahend);
        }
    }

    /** One value over another; missing where the other is zero. */
    record Quotient(Expression numerator, Expression denominator) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(numerator, denominator);
        }
    }

    /** A value times a constant, such as 100 for percent. */
    record Scaled(Expression value, int factor) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(value);
        }
    }

    /** A percentage of a value: the value times the percentage over 100. */
    record PercentOf(Expression value, Expression percentage) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(value, percentage);
        }
    }

    /** Values added up; missing where any of them is. */
    record Sum(List<Expression> parts) implements Expression {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** What is computed from many figures at once, leaving out those that are missing. */
    sealed interface OverMany extends Expression {

        /** The figures, of which each stands for one among equals, such as a municipality. */
        List<Observation> among();

        @Override
        default List<Expression> parts() {
            return among().stream().<Expression>map(Observed::new).toList();
        }
    }

    /**
     * The place of a figure among many; ties share the places that they take up.
     *
     * @param own one of the many
     * @param end whether the first or the last of the places shared
     */
    record Place(Observation own, List<Observation> among, FirstPlace goesTo, End end)
            implements OverMany {
        public Place {
            among = List.copyOf(among);
            if (!among.contains(own)) {
                throw new IllegalArgumentException("Not among the others: " + own);
            }
        }
    }

    /** Which figure has the first place. */
    enum FirstPlace {
        LOWEST,
        HIGHEST
    }

    /** An end of the places that ties share. */
    enum End {
        FIRST,
        LAST
    }

    /** What a part of the figures lies below, as Excel's PERCENTILE counts it. */
    record Percentile(List<Observation> among, int percent) implements OverMany {
        public Percentile {
            among = List.copyOf(among);
        }
    }

    /** How many of the figures are known. */
    record Tally(List<Observation> among) implements OverMany {
        public Tally {
            among = List.copyOf(among);
        }
    }

    /** What both ends of an interval round to; missing where they round apart. */
    record Agreed(Expression low, Expression high, int decimals) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(low, high);
        }
    }

    /** The observations that the expression reads, in order, each as often as it is read. */
    default Stream<Observation> observations() {
        return this instanceof Observed observed
                ? Stream.of(observed.observation())
                : parts().stream().flatMap(Expression::observations);
    }
}
