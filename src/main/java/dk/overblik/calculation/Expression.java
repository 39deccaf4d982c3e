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

    /** Values added up; missing where any of them is. */
    record Sum(List<Expression> parts) implements Expression {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** The observations that the expression reads, in order, each as often as it is read. */
    default Stream<Observation> observations() {
        return this instanceof Observed observed
                ? Stream.of(observed.observation())
                : parts().stream().flatMap(Expression::observations);
    }
}
