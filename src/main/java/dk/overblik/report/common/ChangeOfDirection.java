package dk.overblik.report.common;

import dk.overblik.calculation.Chance;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Place;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Whether the change over a year of a number of persons has turned: it goes the other way than
 * before, by more than chance would make of so many, and they are not so few that nothing is made
 * of their changes.
 *
 * @param before the change over a year as it was
 * @param now the change over a year
 * @param level how many persons there are
 */
public record ChangeOfDirection(Place before, Place now, Place level) implements Condition {

    /** A change of less shows as none. */
    private static final double LEAST_SHOWN = 0.5;

    @Override
    public Stream<Place> places() {
        return Stream.of(before, now, level);
    }

    @Override
    public boolean holds(ToDoubleFunction<Place> values) {
        return isOne(
                values.applyAsDouble(before),
                values.applyAsDouble(now),
                values.applyAsDouble(level));
    }

    /** The same of figures that stand in no table. */
    public static boolean isOne(double before, double now, double level) {
        return level >= LeadSeries.SMALL_BASE
                && before * now < 0
                && Math.min(Math.abs(before), Math.abs(now)) >= LEAST_SHOWN
                && Chance.isExceeded(now - before, level);
    }

    @Override
    public Condition moved(UnaryOperator<Place> to) {
        return new ChangeOfDirection(to.apply(before), to.apply(now), to.apply(level));
    }

    @Override
    public String formula(Function<Place, String> addresses) {
        String then = addresses.apply(before);
        String after = addresses.apply(now);
        String persons = addresses.apply(level);
        return "AND("
                + (persons + ">=" + (int) LeadSeries.SMALL_BASE)
                + (",ROUND(" + then + ",0)*ROUND(" + after + ",0)<0")
                + (",(" + after + "-" + then + ")^2>MAX(" + persons + ",1))");
    }
}
