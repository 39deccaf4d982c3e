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
import dk.overblik.model.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    private static final String POINT = "\".\"";

    /** The error that charts leave out; a text they would draw as zero. */
    private static final String NOT_DRAWN = "NA()";

    private static final int GUARDED_ONE_BY_ONE = 40;

    /** What all programs that calculate take; Excel itself takes 255. */
    private static final int MOST_ARGUMENTS = 30;

    private final CellNames names;
    private final String missing;

    /**
     * @param cells the cell that holds an observation as a number or as "."
     * @param ranges the range that holds some observations and no others
     */
    public ExcelFormula(
            Function<Observation, String> cells, Function<List<Observation>, String> ranges) {
        this(new CellNames(cells, ranges), POINT);
    }

    private ExcelFormula(CellNames names, String missing) {
        this.names = names;
        this.missing = missing;
    }

    /** The same for cells that charts are drawn from: an error where a figure is missing. */
    public ExcelFormula forCharts() {
        return new ExcelFormula(names, NOT_DRAWN);
    }

    public String of(Expression expression) {
        if (expression instanceof Observed observed && missing.equals(POINT)) {
            return names.of(observed.observation());
        }
        Set<String> guards = new LinkedHashSet<>();
        addNumberGuards(expression, guards);
        addZeroGuards(expression, guards);
        if (guards.isEmpty()) {
            return arithmetic(expression);
        }
        String condition =
                guards.size() == 1
                        ? guards.iterator().next()
                        : "AND(" + String.join(",", guards) + ")";
        String value =
                expression instanceof Agreed agreed ? agreement(agreed) : arithmetic(expression);
        return "IF(" + condition + "," + value + "," + missing + ")";
    }

    /** Many cells are counted instead: a formula has 8,192 characters and no more. */
    private void addNumberGuards(Expression expression, Set<String> guards) {
        addGuards(expression, guards);
        List<String> cells = expression.observations().map(names::of).distinct().toList();
        if (guards.size() > GUARDED_ONE_BY_ONE && guards.size() == cells.size()) {
            guards.clear();
            guards.add(over("COUNT", cells) + "=" + cells.size());
        }
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
        if (expression instanceof Agreed) {
            return;
        }
        if (expression instanceof Quotient quotient && !isSet(quotient.denominator())) {
            guards.add(denominator(quotient.denominator()) + "<>0");
        }
        expression.parts().forEach(part -> addZeroGuards(part, guards));
    }

    /** SUM passes over a "." where "+" would fail; a share is zero where its numerator is. */
    private String denominator(Expression expression) {
        if (expression instanceof Observed) {
            return arithmetic(expression);
        }
        if (addsCells(expression)) {
            return over("SUM", expression.observations().map(names::of).toList());
        }
        if (expression instanceof Scaled scaled) {
            return denominator(scaled.value());
        }
        if (expression instanceof Quotient quotient) {
            return denominator(quotient.numerator());
        }
        throw new IllegalArgumentException("A denominator is an observed figure or a sum of such");
    }

    /** A function over many cells, in as many calls as its number of arguments asks for. */
    private static String over(String function, List<String> cells) {
        List<String> calls = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += MOST_ARGUMENTS) {
            int to = Math.min(cells.size(), from + MOST_ARGUMENTS);
            calls.add(function + "(" + String.join(",", cells.subList(from, to)) + ")");
        }
        return String.join("+", calls);
    }

    /** Whether it is a sum of cells or of their means: zero where the sum of the cells is. */
    private static boolean addsCells(Expression expression) {
        return expression instanceof Observed
                || (expression instanceof Sum sum
                        && sum.parts().stream().allMatch(ExcelFormula::addsCells))
                || (expression instanceof Quotient mean
                        && isSet(mean.denominator())
                        && addsCells(mean.numerator()));
    }

    private static boolean isSet(Expression denominator) {
        return denominator instanceof Given given && given.value() > 0;
    }

    /** Its denominators are computed, so that no guard outside can tell whether one is zero. */
    private String agreement(Agreed agreed) {
        String low = rounded(agreed.low(), agreed.decimals());
        String high = rounded(agreed.high(), agreed.decimals());
        return "IFERROR(IF(" + low + "=" + high + "," + low + "," + missing + ")," + missing + ")";
    }

    private String rounded(Expression expression, int decimals) {
        return "ROUND(" + arithmetic(expression) + "," + decimals + ")";
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
            return arithmetic(quotient.numerator()) + "/" + divisor(quotient.denominator());
        }
        if (expression instanceof Scaled scaled) {
            return arithmetic(scaled.value()) + "*" + scaled.factor();
        }
        if (expression instanceof PercentOf share) {
            return arithmetic(share.value()) + "*" + arithmetic(share.percentage()) + "/100";
        }
        if (expression instanceof Sum sum) {
            return sum.parts().stream()
                    .map(this::arithmetic)
                    .collect(Collectors.joining("+", "(", ")"));
        }
        throw new IllegalStateException("No formula for " + expression);
    }

    private String divisor(Expression denominator) {
        String arithmetic = arithmetic(denominator);
        boolean compound = denominator instanceof Scaled || denominator instanceof Quotient;
        return compound ? "(" + arithmetic + ")" : arithmetic;
    }

    /**
     * Where the cells stand that hold observations as numbers or as ".".
     *
     * @param cells the cell of an observation
     * @param ranges the range that holds some observations and no others
     */
    record CellNames(
            Function<Observation, String> cells, Function<List<Observation>, String> ranges) {

        String of(Observation observation) {
            return cells.apply(observation);
        }

        String range(List<Observation> observations) {
            return ranges.apply(observations);
        }
    }
}
