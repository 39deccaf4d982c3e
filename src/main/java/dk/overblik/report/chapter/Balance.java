package dk.overblik.report.chapter;

import dk.overblik.report.chapter.Wording.Place;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several figures come to, less some others.
 *
 * @param parts at least one, and no more than a function takes
 * @param less may be none
 */
public record Balance(List<Place> parts, List<Place> less) implements Quantity {

    public Balance {
        parts = List.copyOf(parts);
        less = List.copyOf(less);
    }

    @Override
    public Stream<Place> places() {
        return Stream.concat(parts.stream(), less.stream());
    }

    @Override
    public OptionalDouble value(ToDoubleFunction<Place> values) {
        double all = parts.stream().mapToDouble(values).sum();
        return OptionalDouble.of(all - less.stream().mapToDouble(values).sum());
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        return less.isEmpty()
                ? sum(parts, addresses)
                : "(" + sum(parts, addresses) + "-" + sum(less, addresses) + ")";
    }

    private static String sum(List<Place> cells, Function<Place, String> addresses) {
        return cells.stream().map(addresses).collect(Collectors.joining(",", "SUM(", ")"));
    }

    @Override
    public Quantity moved(UnaryOperator<Place> to) {
        return new Balance(parts.stream().map(to).toList(), less.stream().map(to).toList());
    }

    @Override
    public boolean mayLack() {
        return false;
    }

    @Override
    public String longest() {
        return "1.000.000";
    }
}
