package dk.overblik.calculation;

import dk.overblik.model.Observation;
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
        return expression.replaced(origins);
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
}
