package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Observed;
import dk.overblik.model.Observation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * An expression as an Excel formula, without "=": "." where its figure is missing, the same value
 * where it is known.
 */
public final class ExcelFormula {

    static final String POINT = "\".\"";

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

    /** The same with a word where a figure is missing. */
    public ExcelFormula saying(String word) {
        return new ExcelFormula(names, "\"" + word + "\"");
    }

    public String of(Expression expression) {
        if (expression instanceof Observed && missing.equals(POINT)) {
            return expression.arithmetic(names);
        }
        Set<String> guards = numberGuards(expression);
        expression.zeroGuards(names).forEach(guards::add);
        if (guards.isEmpty()) {
            return expression.arithmetic(names);
        }
        String condition =
                guards.size() == 1
                        ? guards.iterator().next()
                        : "AND(" + String.join(",", guards) + ")";
        return "IF(" + condition + "," + expression.guarded(names, missing) + "," + missing + ")";
    }

    /** Many cells are counted instead: a formula has 8,192 characters and no more. */
    private Set<String> numberGuards(Expression expression) {
        Set<String> guards = new LinkedHashSet<>();
        expression.numberGuards(names).forEach(guards::add);
        if (guards.size() > GUARDED_ONE_BY_ONE) {
            List<String> cells = expression.observations().map(names::of).distinct().toList();
            if (guards.size() == cells.size()) {
                guards.clear();
                guards.add(over("COUNT", cells) + "=" + cells.size());
            }
        }
        return guards;
    }

    /** The sum of all the cells that an expression reads, which passes over texts. */
    static String sum(Expression expression, CellNames names) {
        return over("SUM", expression.observations().map(names::of).toList());
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
}
