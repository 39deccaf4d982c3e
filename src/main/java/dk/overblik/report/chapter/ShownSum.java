package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Place;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the figures of a column come to for a reader who adds them up as they show. */
public record ShownSum(Column column, int decimals) implements Quantity {

    @Override
    public Stream<Place> places() {
        return IntStream.rangeClosed(column.first(), column.last())
                .mapToObj(line -> new Place(line, column.column()));
    }

    @Override
    public OptionalDouble value(ToDoubleFunction<Place> values) {
        BigDecimal sum =
                places().map(place -> DanishFormat.rounded(values.applyAsDouble(place), decimals))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return OptionalDouble.of(sum.doubleValue());
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        return places().map(place -> "ROUND(" + addresses.apply(place) + "," + decimals + ")")
                .collect(Collectors.joining("+", "(", ")"));
    }

    @Override
    public Quantity moved(UnaryOperator<Place> to) {
        return new ShownSum(column.moved(to), decimals);
    }

    @Override
    public boolean mayLack() {
        return false;
    }

    @Override
    public String longest() {
        return "1.000";
    }
}
