package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Place;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A number that words tell or that decides between them: a cell's, the outermost of a column, or
 * what is made of them. Like any part of a sentence it is read twice, from what the cells hold and
 * as a formula.
 */
public interface Quantity {

    /** The cells that must be known for it. */
    Stream<Place> places();

    /** Empty where there is none, although all cells that must be known are. */
    OptionalDouble value(ToDoubleFunction<Place> values);

    /** As an Excel formula, without "=". */
    String formula(Function<Place, String> addresses);

    /** The same of cells that have moved. */
    Quantity moved(UnaryOperator<Place> to);

    /** Whether the formula may come to an error, since there may be none. */
    boolean mayLack();

    /** The longest that it gets before its decimals. */
    String longest();

    /** Without its sign. */
    default Quantity size() {
        return new Made(this, 1, true, Made.UNROUNDED);
    }

    /** As it shows with some decimals. */
    default Quantity shown(int decimals) {
        return new Made(this, 1, false, decimals);
    }

    /** The same where others have made sure that there is one, so that it takes no guard. */
    default Quantity surely() {
        return new Sure(this);
    }

    default Quantity times(int factor) {
        return new Made(this, factor, false, Made.UNROUNDED);
    }

    /** How much more it is than another. */
    default Quantity minus(Quantity other) {
        return new Less(this, other);
    }

    default Condition isLess(double limit) {
        return new Comparison(this, Comparison.Relation.LESS, new Fixed(limit));
    }

    default Condition isMore(double limit) {
        return new Comparison(this, Comparison.Relation.MORE, new Fixed(limit));
    }

    default Condition isAtMost(double limit) {
        return isAtMost(new Fixed(limit));
    }

    default Condition is(double number) {
        return isSame(new Fixed(number));
    }

    default Condition isOther(double number) {
        return new Comparison(this, Comparison.Relation.OTHER, new Fixed(number));
    }

    default Condition isLess(Quantity other) {
        return new Comparison(this, Comparison.Relation.LESS, other);
    }

    default Condition isMore(Quantity other) {
        return new Comparison(this, Comparison.Relation.MORE, other);
    }

    default Condition isAtMost(Quantity other) {
        return new Comparison(this, Comparison.Relation.AT_MOST, other);
    }

    default Condition isAtLeast(Quantity other) {
        return new Comparison(this, Comparison.Relation.AT_LEAST, other);
    }

    default Condition isSame(Quantity other) {
        return new Comparison(this, Comparison.Relation.SAME, other);
    }

    /** One that is there wherever anybody asks for it. */
    record Sure(Quantity of) implements Quantity {
        @Override
        public Stream<Place> places() {
            return of.places();
        }

        @Override
        public OptionalDouble value(ToDoubleFunction<Place> values) {
            return of.value(values);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return of.formula(addresses);
        }

        @Override
        public Quantity moved(UnaryOperator<Place> to) {
            return new Sure(of.moved(to));
        }

        @Override
        public boolean mayLack() {
            return false;
        }

        @Override
        public String longest() {
            return of.longest();
        }
    }

    /** What one is more than another. */
    record Less(Quantity one, Quantity other) implements Quantity {
        @Override
        public Stream<Place> places() {
            return Stream.concat(one.places(), other.places());
        }

        @Override
        public OptionalDouble value(ToDoubleFunction<Place> values) {
            OptionalDouble from = one.value(values);
            OptionalDouble by = other.value(values);
            return from.isPresent() && by.isPresent()
                    ? OptionalDouble.of(from.getAsDouble() - by.getAsDouble())
                    : OptionalDouble.empty();
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return "(" + one.formula(addresses) + "-" + other.formula(addresses) + ")";
        }

        @Override
        public Quantity moved(UnaryOperator<Place> to) {
            return new Less(one.moved(to), other.moved(to));
        }

        @Override
        public boolean mayLack() {
            return one.mayLack() || other.mayLack();
        }

        @Override
        public String longest() {
            return one.longest();
        }
    }

    /** One that no cell changes. */
    record Fixed(double number) implements Quantity {
        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }

        @Override
        public OptionalDouble value(ToDoubleFunction<Place> values) {
            return OptionalDouble.of(number);
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }

        @Override
        public Quantity moved(UnaryOperator<Place> to) {
            return this;
        }

        @Override
        public boolean mayLack() {
            return false;
        }

        @Override
        public String longest() {
            return formula(Place::toString);
        }
    }

    /**
     * What is made of another one: without its sign, then rounded, then multiplied.
     *
     * @param decimals that it is rounded to
     */
    record Made(Quantity of, int factor, boolean sized, int decimals) implements Quantity {

        static final int UNROUNDED = -1;

        @Override
        public Stream<Place> places() {
            return of.places();
        }

        @Override
        public OptionalDouble value(ToDoubleFunction<Place> values) {
            return of.value(values).stream().map(this::made).findFirst();
        }

        private double made(double value) {
            double size = sized ? Math.abs(value) : value;
            double shown =
                    decimals == UNROUNDED
                            ? size
                            : DanishFormat.rounded(size, decimals).doubleValue();
            return factor * shown;
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            String value = of.formula(addresses);
            String size = sized ? "ABS(" + value + ")" : value;
            String shown = decimals == UNROUNDED ? size : "ROUND(" + size + "," + decimals + ")";
            return factor == 1 ? shown : factor + "*" + shown;
        }

        @Override
        public Quantity moved(UnaryOperator<Place> to) {
            return new Made(of.moved(to), factor, sized, decimals);
        }

        @Override
        public boolean mayLack() {
            return of.mayLack();
        }

        @Override
        public String longest() {
            return of.longest();
        }
    }
}
