package dk.overblik.report.chapter;

import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Place;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Whether one quantity stands in a relation to another; it does not where either is lacking. */
record Comparison(Quantity one, Relation relation, Quantity other) implements Condition {

    /** What one number may be to another. */
    enum Relation {
        LESS("<"),
        AT_MOST("<="),
        SAME("="),
        OTHER("<>"),
        AT_LEAST(">="),
        MORE(">");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        private boolean holds(double one, double other) {
            return switch (this) {
                case LESS -> one < other;
                case AT_MOST -> one <= other;
                case SAME -> one == other;
                case OTHER -> one != other;
                case AT_LEAST -> one >= other;
                case MORE -> one > other;
            };
        }
    }

    @Override
    public Stream<Place> places() {
        return Stream.concat(one.places(), other.places());
    }

    @Override
    public boolean holds(ToDoubleFunction<Place> values) {
        OptionalDouble first = one.value(values);
        OptionalDouble second = other.value(values);
        return first.isPresent()
                && second.isPresent()
                && relation.holds(first.getAsDouble(), second.getAsDouble());
    }

    @Override
    public Condition moved(UnaryOperator<Place> to) {
        return new Comparison(one.moved(to), relation, other.moved(to));
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        String holds = one.formula(addresses) + relation.sign + other.formula(addresses);
        return one.mayLack() || other.mayLack() ? "IFERROR(" + holds + ",FALSE)" : holds;
    }
}
