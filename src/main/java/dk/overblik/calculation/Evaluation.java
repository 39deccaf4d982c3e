package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Agreed;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.OverMany;
import dk.overblik.calculation.Expression.PercentOf;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Known;
import dk.overblik.model.Figure.Missing;
import dk.overblik.model.Figure.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The value of an expression, or the reason why it has none; nothing is rounded. */
public final class Evaluation {

    private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

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
        if (expression instanceof Agreed agreed) {
            return agreed(agreed, values[0], values[1]);
        }
        if (expression instanceof PercentOf) {
            return Figure.known(values[0] * values[1] / 100);
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

    private static Figure agreed(Agreed agreed, double low, double high) {
        double rounded = rounded(low, agreed.decimals());
        return rounded == rounded(high, agreed.decimals())
                ? Figure.known(rounded)
                : Figure.missing(Reason.UNDETERMINED);
    }

    /** As Excel's ROUND: half away from zero, by the first fifteen digits. */
    private static double rounded(double value, int decimals) {
        return new BigDecimal(value)
                .round(EXCEL_DIGITS)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
