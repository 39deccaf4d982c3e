package dk.overblik.report.chapter;

import dk.overblik.calculation.Chance;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Place;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Whether two figures about the same persons differ by more than chance would make.
 *
 * @param level how many persons there are
 */
public record BeyondChance(Place one, Place other, Place level) implements Condition {

    @Override
    public Stream<Place> places() {
        return Stream.of(one, other, level);
    }

    @Override
    public boolean holds(ToDoubleFunction<Place> values) {
        return Chance.isExceeded(
                values.applyAsDouble(one) - values.applyAsDouble(other),
                values.applyAsDouble(level));
    }

    @Override
    public Condition moved(UnaryOperator<Place> to) {
        return new BeyondChance(to.apply(one), to.apply(other), to.apply(level));
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        String difference = "(" + addresses.apply(one) + "-" + addresses.apply(other) + ")";
        return difference + "^2>MAX(" + addresses.apply(level) + ",1)";
    }
}
