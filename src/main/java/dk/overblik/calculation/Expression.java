package dk.overblik.calculation;

import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Known;
import dk.overblik.model.Figure.Missing;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a published cell shows, as arithmetic over observations: each kind says its value and its
 * formula side by side, so that the two cannot disagree and none can lack either.
 *
 * <p>Nothing is rounded but by {@link Agreed}, and by {@link Rounded} to so many decimals that only
 * what binary fractions leave over is lost.
 */
public sealed interface Expression {

    /** The parts that the expression is computed from, in order. */
    List<Expression> parts();

    /**
     * The same arithmetic over other parts.
     *
     * @param parts as many as its own
     */
    Expression over(List<Expression> parts);

    /** What the values of the parts come to, all of which are known. */
    Figure computed(double[] values);

    /** The Excel formula, without "=", of parts that are all numbers. */
    String arithmetic(CellNames names);

    /** The value, or the reason of the first part that has none. */
    default Figure figure() {
        double[] values = new double[parts().size()];
        for (int i = 0; i < values.length; i++) {
            Figure part = parts().get(i).figure();
            if (part instanceof Missing) {
                return part;
            }
            values[i] = ((Known) part).value();
        }
        return computed(values);
    }

    /** The observations that the expression reads, in order, each as often as it is read. */
    default Stream<Observation> observations() {
        return parts().stream().flatMap(Expression::observations);
    }

    /** Shows the same observations one by one. */
    default void forEachObservation(Consumer<Observation> visitor) {
        for (Expression part : parts()) {
            part.forEachObservation(visitor);
        }
    }

    /** The same with something else in the place of each observation. */
    default Expression replaced(Function<Observation, Expression> by) {
        List<Expression> replaced = parts().stream().map(part -> part.replaced(by)).toList();
        return replaced.equals(parts()) ? this : over(replaced);
    }

    /** Conditions in Excel's words, without any of which a part is no number. */
    default Stream<String> numberGuards(CellNames names) {
        return parts().stream().flatMap(part -> part.numberGuards(names));
    }

    /** Conditions without which something is divided by zero. */
    default Stream<String> zeroGuards(CellNames names) {
        return parts().stream().flatMap(part -> part.zeroGuards(names));
    }

    /**
     * A formula that is zero where this is, and no error where a cell holds a text: AND reads all
     * its arguments.
     */
    default String zeroTest(CellNames names) {
        return "IFERROR(" + arithmetic(names) + ",0)";
    }

    /** The formula as an operand of a product or quotient. */
    default String factor(CellNames names) {
        return arithmetic(names);
    }

    /** The formula where every guard holds. */
    default String guarded(CellNames names, String missing) {
        return arithmetic(names);
    }

    /**
     * The same without what binary fractions leave over, so that half a unit is rounded alike
     * whoever shows it; as it is where nothing can be left over.
     *
     * @param counted whether it is made of whole numbers
     */
    default Expression exact(boolean counted) {
        return isExact(counted) ? this : new Rounded(this);
    }

    /**
     * Whether nothing can be left over: it is as given, or whole numbers are added up.
     *
     * @param counted whether it is made of whole numbers
     */
    private boolean isExact(boolean counted) {
        if (this instanceof Quotient || this instanceof PercentOf || this instanceof Percentile) {
            return false;
        }
        boolean adds = this instanceof Difference || this instanceof Sum || this instanceof Scaled;
        return !adds || (counted && parts().stream().allMatch(part -> part.isExact(true)));
    }

    /** Whether it is a sum of cells or of their means: zero where the sum of the cells is. */
    default boolean addsCells() {
        return false;
    }

    /** A published figure as it is. */
    record Observed(Observation observation) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public Expression over(List<Expression> parts) {
            return this;
        }

        @Override
        public Figure computed(double[] values) {
            return observation.figure();
        }

        @Override
        public String arithmetic(CellNames names) {
            return names.of(observation);
        }

        @Override
        public Stream<Observation> observations() {
            return Stream.of(observation);
        }

        @Override
        public void forEachObservation(Consumer<Observation> visitor) {
            visitor.accept(observation);
        }

        @Override
        public Expression replaced(Function<Observation, Expression> by) {
            return by.apply(observation);
        }

        @Override
        public Stream<String> numberGuards(CellNames names) {
            return Stream.of("ISNUMBER(" + names.of(observation) + ")");
        }

        @Override
        public String zeroTest(CellNames names) {
            return arithmetic(names);
        }

        @Override
        public boolean addsCells() {
            return true;
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Observed that && observation.equals(that.observation);
        }

        @Override
        public int hashCode() {
            return observation.hashCode();
        }
    }

    /** A number that was set and not observed, such as a goal, or half a unit of rounding. */
    record Given(double value) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public Expression over(List<Expression> parts) {
            return this;
        }

        @Override
        public Figure computed(double[] values) {
            return Figure.known(value);
        }

        @Override
        public String arithmetic(CellNames names) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /** One value less another. */
    record Difference(Expression minuend, Expression subtrahend) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(minuend, subtrahend);
        }

        @Override
        public Expression over(List<Expression> parts) {
            return new Difference(parts.get(0), parts.get(1));
        }

        @Override
        public Figure computed(double[] values) {
            return Figure.known(values[0] - values[1]);
        }

        @Override
        public String arithmetic(CellNames names) {
            return "(" + minuend.arithmetic(names) + "-" + subtrahend.arithmetic(names) + ")";
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Difference that
                    && minuend.equals(that.minuend)
                    && subtrahend.equals(that.subtrahend);
        }

        @Override
        public int hashCode() {
            return 31 * minuend.hashCode() + subtrahend.hashCode();
        }
    }

    /** One value over another; missing where the other is zero. */
    record Quotient(Expression numerator, Expression denominator) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(numerator, denominator);
        }

        @Override
        public Expression over(List<Expression> parts) {
            return new Quotient(parts.get(0), parts.get(1));
        }

        @Override
        public Figure computed(double[] values) {
            return values[1] == 0
                    ? Figure.missing(Reason.ZERO_BASE)
                    : Figure.known(values[0] / values[1]);
        }

        @Override
        public String arithmetic(CellNames names) {
            return numerator.arithmetic(names) + "/" + denominator.factor(names);
        }

        @Override
        public Stream<String> zeroGuards(CellNames names) {
            Stream<String> own =
                    isOverConstant()
                            ? Stream.empty()
                            : Stream.of(denominator.zeroTest(names) + "<>0");
            return Stream.concat(own, Expression.super.zeroGuards(names));
        }

        /** SUM passes over a text where "+" would fail; a share is zero where its numerator is. */
        @Override
        public String zeroTest(CellNames names) {
            return addsCells() ? ExcelFormula.sum(this, names) : numerator.zeroTest(names);
        }

        @Override
        public String factor(CellNames names) {
            return "(" + arithmetic(names) + ")";
        }

        @Override
        public boolean addsCells() {
            return isOverConstant() && numerator.addsCells();
        }

        private boolean isOverConstant() {
            return denominator instanceof Given given && given.value() > 0;
        }
    }

    /** A value times a constant, such as 100 for percent. */
    record Scaled(Expression value, int factor) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(value);
        }

        @Override
        public Expression over(List<Expression> parts) {
            return new Scaled(parts.get(0), factor);
        }

        @Override
        public Figure computed(double[] values) {
            return Figure.known(values[0] * factor);
        }

        @Override
        public String arithmetic(CellNames names) {
            return value.arithmetic(names) + "*" + factor;
        }

        @Override
        public String zeroTest(CellNames names) {
            return value.zeroTest(names);
        }

        @Override
        public String factor(CellNames names) {
            return "(" + arithmetic(names) + ")";
        }
    }

    /** A percentage of a value: the value times the percentage over 100. */
    record PercentOf(Expression value, Expression percentage) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(value, percentage);
        }

        @Override
        public Expression over(List<Expression> parts) {
            return new PercentOf(parts.get(0), parts.get(1));
        }

        @Override
        public Figure computed(double[] values) {
            return Figure.known(values[0] * values[1] / 100);
        }

        @Override
        public String arithmetic(CellNames names) {
            return value.arithmetic(names) + "*" + percentage.arithmetic(names) + "/100";
        }

        @Override
        public String factor(CellNames names) {
            return "(" + arithmetic(names) + ")";
        }
    }

    /** Values added up; missing where any of them is. */
    record Sum(List<Expression> parts) implements Expression {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public Expression over(List<Expression> others) {
            return new Sum(others);
        }

        @Override
        public Figure computed(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return Figure.known(sum);
        }

        @Override
        public String arithmetic(CellNames names) {
            return parts.stream()
                    .map(part -> part.arithmetic(names))
                    .collect(Collectors.joining("+", "(", ")"));
        }

        @Override
        public String zeroTest(CellNames names) {
            return addsCells() ? ExcelFormula.sum(this, names) : Expression.super.zeroTest(names);
        }

        @Override
        public boolean addsCells() {
            return parts.stream().allMatch(Expression::addsCells);
        }
    }

    /** 1 where a value is not below zero, else 0; what binary fractions leave of zero is none. */
    record ReachesZero(Expression value) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(value);
        }

        @Override
        public Expression over(List<Expression> parts) {
            return new ReachesZero(parts.get(0));
        }

        @Override
        public Figure computed(double[] values) {
            BigDecimal rounded = Agreed.rounded(values[0], Rounded.DECIMALS);
            return Figure.known(rounded.signum() < 0 ? 0 : 1);
        }

        @Override
        public String arithmetic(CellNames names) {
            return "IF(ROUND(" + value.arithmetic(names) + "," + Rounded.DECIMALS + ")<0,0,1)";
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

        @Override
        default void forEachObservation(Consumer<Observation> visitor) {
            among().forEach(visitor);
        }

        @Override
        default Expression over(List<Expression> parts) {
            return this;
        }

        /** It reads the cells of the figures, however these came about. */
        @Override
        default Expression replaced(Function<Observation, Expression> by) {
            return this;
        }

        @Override
        default Figure figure() {
            double[] values = new double[among().size()];
            int known = 0;
            for (Observation each : among()) {
                if (each.figure() instanceof Known figure) {
                    values[known] = figure.value();
                    known++;
                }
            }
            return computed(Arrays.copyOf(values, known));
        }

        @Override
        default Stream<String> numberGuards(CellNames names) {
            return Stream.of("COUNT(" + names.range(among()) + ")>0");
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

        @Override
        public Figure computed(double[] values) {
            if (own.figure() instanceof Missing missing) {
                return missing;
            }
            double mine = ((Known) own.figure()).value();
            int ahead = 0;
            int equal = 0;
            for (double value : values) {
                if (value == mine) {
                    equal++;
                } else if (goesTo == FirstPlace.LOWEST ? value < mine : value > mine) {
                    ahead++;
                }
            }
            return Figure.known(end == End.FIRST ? ahead + 1 : ahead + equal);
        }

        @Override
        public String arithmetic(CellNames names) {
            return end == End.FIRST
                    ? rank(names, goesTo)
                    : "(COUNT(" + names.range(among) + ")+1-" + rank(names, goesTo.other()) + ")";
        }

        private String rank(CellNames names, FirstPlace first) {
            String order = first == FirstPlace.LOWEST ? ",1)" : ",0)";
            return "RANK(" + names.of(own) + "," + names.range(among) + order;
        }

        @Override
        public Stream<String> numberGuards(CellNames names) {
            return Stream.of("ISNUMBER(" + names.of(own) + ")");
        }
    }

    /** Which figure has the first place. */
    enum FirstPlace {
        LOWEST,
        HIGHEST;

        FirstPlace other() {
            return this == LOWEST ? HIGHEST : LOWEST;
        }
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

        @Override
        public Figure computed(double[] values) {
            return values.length == 0
                    ? Figure.missing(Reason.NOT_REPORTED)
                    : Figure.known(Distribution.percentile(values, percent));
        }

        @Override
        public String arithmetic(CellNames names) {
            BigDecimal part = BigDecimal.valueOf(percent, 2).stripTrailingZeros();
            return "PERCENTILE(" + names.range(among) + "," + part.toPlainString() + ")";
        }
    }

    /** How many of the figures are known. */
    record Tally(List<Observation> among) implements OverMany {
        public Tally {
            among = List.copyOf(among);
        }

        @Override
        public Figure computed(double[] values) {
            return Figure.known(values.length);
        }

        @Override
        public String arithmetic(CellNames names) {
            return "COUNT(" + names.range(among) + ")";
        }
    }

    /**
     * A value without what binary fractions leave over: 2.3 less the mean of 2.3 and 2.4 is 0.05
     * below, and not a little less than that.
     */
    record Rounded(Expression raw) implements Expression {

        /** More than any figure of an export has, and fewer than a double is sure of. */
        static final int DECIMALS = 9;

        @Override
        public List<Expression> parts() {
            return List.of(raw);
        }

        @Override
        public Expression over(List<Expression> parts) {
            return new Rounded(parts.get(0));
        }

        @Override
        public Figure computed(double[] values) {
            return Figure.known(Agreed.rounded(values[0], DECIMALS).doubleValue());
        }

        @Override
        public String arithmetic(CellNames names) {
            return "ROUND(" + raw.arithmetic(names) + "," + DECIMALS + ")";
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rounded that && raw.equals(that.raw);
        }

        @Override
        public int hashCode() {
            return 31 * raw.hashCode() + DECIMALS;
        }
    }

    /**
     * How many whole units a distance comes to, where what is below zero is missing: of 1.4 missing
     * persons two are, as one does not do, and of 1.4 to spare one is. So it is rounded down, after
     * what binary fractions leave over is gone.
     */
    record WholeUnits(Expression raw) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(raw);
        }

        @Override
        public Expression over(List<Expression> parts) {
            return new WholeUnits(parts.get(0));
        }

        @Override
        public Figure computed(double[] values) {
            BigDecimal exact = Agreed.rounded(values[0], Rounded.DECIMALS);
            return Figure.known(exact.setScale(0, RoundingMode.FLOOR).doubleValue());
        }

        @Override
        public String arithmetic(CellNames names) {
            return "INT(ROUND(" + raw.arithmetic(names) + "," + Rounded.DECIMALS + "))";
        }
    }

    /** What both ends of an interval round to; missing where they round apart. */
    record Agreed(Expression low, Expression high, int decimals) implements Expression {

        private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

        @Override
        public List<Expression> parts() {
            return List.of(low, high);
        }

        @Override
        public Expression over(List<Expression> parts) {
            return new Agreed(parts.get(0), parts.get(1), decimals);
        }

        @Override
        public Figure computed(double[] values) {
            double rounded = rounded(values[0], decimals).doubleValue();
            return rounded == rounded(values[1], decimals).doubleValue()
                    ? Figure.known(rounded)
                    : Figure.missing(Reason.UNDETERMINED);
        }

        /** As Excel's ROUND: half away from zero, by the first fifteen digits. */
        private static BigDecimal rounded(double value, int decimals) {
            return new BigDecimal(value)
                    .round(EXCEL_DIGITS)
                    .setScale(decimals, RoundingMode.HALF_UP);
        }

        @Override
        public String arithmetic(CellNames names) {
            return guarded(names, ExcelFormula.POINT);
        }

        /** Its denominators are computed: no guard outside can tell whether one is zero. */
        @Override
        public Stream<String> zeroGuards(CellNames names) {
            return Stream.empty();
        }

        @Override
        public String guarded(CellNames names, String missing) {
            String one = rounded(low, names);
            String other = rounded(high, names);
            String agreed = "IF(" + one + "=" + other + "," + one + "," + missing + ")";
            return "IFERROR(" + agreed + "," + missing + ")";
        }

        private String rounded(Expression expression, CellNames names) {
            return "ROUND(" + expression.arithmetic(names) + "," + decimals + ")";
        }
    }
}
