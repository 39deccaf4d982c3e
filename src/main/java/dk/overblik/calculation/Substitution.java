package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Agreed;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.OverMany;
import dk.overblik.calculation.Expression.PercentOf;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.model.Observation;
import java.util.List;
import java.util.function.Function;

/**
 * Puts what a figure is computed from in its place, so that a formula leads to what was published.
 *
 * @param origins what to put in a figure's place: the figure itself where it was published
 */
public record Substitution(Function<Observation, Expression> origins) {

    private static final int MOST_IN_CELL = 60;

    /** What is computed from many figures at once reads their cells, however they came about. */
    public Expression in(Expression expression) {
        if (expression instanceof Observed observed) {
            return origins.apply(observed.observation());
        }
        if (expression instanceof OverMany) {
            return expression;
        }
        List<Expression> parts = expression.parts().stream().map(this::in).toList();
        return parts.equals(expression.parts()) ? expression : rebuilt(expression, parts);
    }

    /**
     * The expression for a cell: as it is where it would become longer than a reader can follow, or
     * a cell can hold.
     */
    public Expression inCell(Expression expression) {
        Expression traced = in(expression);
        return traced.observations().distinct().count() > MOST_IN_CELL ? expression : traced;
    }

    /** This one, and then another in what it put in. */
    public Substitution followedBy(Substitution next) {
        return new Substitution(observation -> next.in(origins.apply(observation)));
    }

    private static Expression rebuilt(Expression expression, List<Expression> parts) {
        if (expression instanceof Difference) {
            return new Difference(parts.get(0), parts.get(1));
        }
        if (expression instanceof Quotient) {
            return new Quotient(parts.get(0), parts.get(1));
        }
        if (expression instanceof PercentOf) {
            return new PercentOf(parts.get(0), parts.get(1));
        }
        if (expression instanceof Scaled scaled) {
            return new Scaled(parts.get(0), scaled.factor());
        }
        if (expression instanceof Agreed agreed) {
            return new Agreed(parts.get(0), parts.get(1), agreed.decimals());
        }
        if (expression instanceof Sum) {
            return new Sum(parts);
        }
        throw new IllegalStateException("Cannot be rebuilt: " + expression);
    }
}
