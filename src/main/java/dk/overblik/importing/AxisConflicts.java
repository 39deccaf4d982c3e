package dk.overblik.importing;

import dk.overblik.model.Area;
import dk.overblik.model.Dimension;
import dk.overblik.model.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Settles which of two axes a dimension belongs to, where that is beyond doubt. */
final class AxisConflicts {

    private AxisConflicts() {}

    /** The same axes, with no dimension claimed twice, if that can be settled. */
    static Optional<TableAxes> settled(TableAxes axes) {
        TableAxes settled = axes;
        for (int i = 0; i < 3 && settled.claimedTwice().isPresent(); i++) {
            Optional<TableAxes> next = settle(settled, settled.claimedTwice().get());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            settled = next.get();
        }
        return settled.claimedTwice().isPresent() ? Optional.empty() : Optional.of(settled);
    }

    private static Optional<TableAxes> settle(TableAxes axes, Dimension dimension) {
        List<Axis> claims = axes.claims(dimension);
        List<Axis> named = claims.stream().filter(Axis::isNamed).toList();
        boolean othersHaveNames =
                claims.stream().allMatch(a -> a.isNamed() || !a.line().name().isBlank());
        if (named.size() == 1 && othersHaveNames) {
            return Optional.of(
                    axes.changed(
                            axis -> claims.contains(axis) && !axis.isNamed() ? extra(axis) : axis));
        }
        List<Axis> finest = claims.stream().filter(inner -> isFinest(inner, claims)).toList();
        return finest.size() == 1
                ? Optional.of(axes.changed(widened(claims, finest.get(0))))
                : Optional.empty();
    }

    /** Whether all other claims say the same less closely. */
    private static boolean isFinest(Axis inner, List<Axis> claims) {
        return claims.stream().allMatch(outer -> outer.equals(inner) || isWider(outer, inner));
    }

    private static UnaryOperator<Axis> widened(List<Axis> claims, Axis finest) {
        return axis -> claims.contains(axis) && !axis.equals(finest) ? axis.asWider() : axis;
    }

    private static Axis extra(Axis axis) {
        return axis.as(Dimension.EXTRA, axis.line().name().text());
    }

    /** Whether the second axis says the same as the first, more closely. */
    private static boolean isWider(Axis outer, Axis inner) {
        return switch (outer.dimension()) {
            case AREA ->
                    areas(outer).noneMatch(a -> a.kind() == Area.Kind.MUNICIPALITY)
                            && areas(inner).anyMatch(a -> a.kind() == Area.Kind.MUNICIPALITY);
            case PERIOD ->
                    periods(outer).allMatch(p -> p.kind() == Period.Kind.YEAR)
                            && periods(inner).allMatch(p -> p.months() < 12);
            case BENEFIT, MEASURE, PART_OF_YEAR, EXTRA, CODE -> false;
        };
    }

    private static Stream<Area> areas(Axis axis) {
        return members(axis).stream().flatMap(label -> label.area().stream());
    }

    private static Stream<Period> periods(Axis axis) {
        return members(axis).stream().flatMap(label -> label.period().stream());
    }

    private static Collection<Label> members(Axis axis) {
        return axis.distinctMembers();
    }
}
