package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.OverMany;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Known;
import dk.overblik.model.Figure.Missing;
import dk.overblik.model.Figure.Reason;

/** The value of an expression, or the reason why it has none; nothing is rounded. */
public final class Evaluation {

    private Evaluation() {}

    public static Figure of(Expression expression) {
        if (expression instanceof Observed observed) {
            return observed.observation().figure();
        }
        if (expression instanceof OverMany overMany) {
            return Distribution.value(overMany);
        }
        double[] values = new double[expression.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Figure part = of(expression.parts().get(i));
            if (part instanceof Missing) {
                return part;
            }
            values[i] = ((Known) part).value();
        }
        return computed(expression, values);
    }

    private static Figure computed(Expression expression, double[] values) {
        if (expression instanceof Quotient && values[1] == 0) {
            return Figure.missing(Reason.ZERO_BASE);
        }
        if (expression instanceof Difference) {
            return Figure.known(values[0] - values[1]);
        }
        if (expression instanceof Quotient) {
            return Figure.known(values[0] / values[1]);
        }
        if (expression instanceof Scaled scaled) {
            return Figure.known(values[0] * scaled.factor());
        }
        if (expression instanceof Given given) {
            return Figure.known(given.value());
        }
        if (expression instanceof Sum) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return Figure.known(sum);
        }
        throw new IllegalStateException("No value for " + expression);
    }
}
