package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.OverMany;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.model.Observation;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An expression as an Excel formula, without "=": "." where {@link Evaluation} finds a missing
 * figure, the same value where it finds one.
 */
public final class ExcelFormula {

    private static final String MISSING = "\".\"";

    private final CellNames names;

    /**
     * @param cells the cell that holds an observation as a number or as "."
     * @param ranges the range that holds some observations and no others
     */
    public ExcelFormula(
            Function<Observation, String> cells, Function<List<Observation>, String> ranges) {
        this.names = new CellNames(cells, ranges);
    }

    public String of(Expression expression) {
        if (expression instanceof Observed observed) {
            return names.of(observed.observation());
        }
        Set<String> guards = new LinkedHashSet<>();
        addGuards(expression, guards);
        addZeroGuards(expression, guards);
        if (guards.isEmpty()) {
            return arithmetic(expression);
        }
        String condition =
                guards.size() == 1
                        ? guards.iterator().next()
                        : "AND(" + String.join(",", guards) + ")";
        return "IF(" + condition + "," + arithmetic(expression) + "," + MISSING + ")";
    }

    private void addGuards(Expression expression, Set<String> guards) {
        if (expression instanceof Observed observed) {
            guards.add("ISNUMBER(" + names.of(observed.observation()) + ")");
        } else if (expression instanceof OverMany overMany) {
            guards.add(Distribution.guard(overMany, names));
        } else {
            expression.parts().forEach(part -> addGuards(part, guards));
        }
    }

    /** AND reads all its arguments: a denominator is compared only where that cannot fail. */
    private void addZeroGuards(Expression expression, Set<String> guards) {
        if (expression instanceof Quotient quotient) {
            if (!(quotient.denominator() instanceof Observed)) {
                throw new IllegalArgumentException("A denominator is an observed figure");
            }
            guards.add(arithmetic(quotient.denominator()) + "<>0");
        }
        expression.parts().forEach(part -> addZeroGuards(part, guards));
    }

    private String arithmetic(Expression expression) {
        if (expression instanceof Observed observed) {
            return names.of(observed.observation());
        }
        if (expression instanceof OverMany overMany) {
            return Distribution.formula(overMany, names);
        }
        if (expression instanceof Given given) {
            return BigDecimal.valueOf(given.value()).stripTrailingZeros().toPlainString();
        }
        if (expression instanceof Difference difference) {
            return "("
                    + arithmetic(difference.minuend())
                    + "-"
                    + arithmetic(difference.subtrahend())
                    + ")";
        }
        if (expression instanceof Quotient quotient) {
            return arithmetic(quotient.numerator()) + "/" + arithmetic(quotient.denominator());
        }
        if (expression instanceof Scaled scaled) {
            return arithmetic(scaled.value()) + "*" + scaled.factor();
        }
        if (expression instanceof Sum sum) {
            return sum.parts().stream()
                    .map(this::arithmetic)
                    .collect(Collectors.joining("+", "(", ")"));
        }
        throw new IllegalStateException("No formula for " + expression);
    }
}
