package dk.overblik.report.chapter;

import dk.overblik.report.chapter.Wording.Place;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How far it is from one figure to another. */
public record Stride(Place from, Place to) implements Quantity {

    @Override
    public Stream<Place> places() {
        return Stream.of(from, to);
    }

    @Override
    public OptionalDouble value(ToDoubleFunction<Place> values) {
        return OptionalDouble.of(values.applyAsDouble(to) - values.applyAsDouble(from));
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        return "(" + addresses.apply(to) + "-" + addresses.apply(from) + ")";
    }

    @Override
    public Quantity moved(UnaryOperator<Place> other) {
        return new Stride(other.apply(from), other.apply(to));
    }

    @Override
    public boolean mayLack() {
        return false;
    }

    @Override
    public String longest() {
        return "100.000";
    }
}
