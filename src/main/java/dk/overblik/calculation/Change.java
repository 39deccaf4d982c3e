package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.model.Observation;
import java.util.List;

/** Changes between two periods: now less before, so that a fall is negative. */
public final class Change {

    private Change() {}

    /** The change in the unit of the figures. */
    public static Expression inNumber(Observation before, Observation now) {
        requireComparable(before, now);
        return since(new Observed(before), now);
    }

    /** The change in percent of the earlier figure. */
    public static Expression inPercent(Observation before, Observation now) {
        requireComparable(before, now);
        return inPercentSince(new Observed(before), now);
    }

    /**
     * The change since an earlier level that may be made of other figures, such as those of groups
     * that were merged.
     */
    public static Expression since(Expression before, Observation now) {
        return new Difference(new Observed(now), before);
    }

    /** The change since an earlier level in percent of it. */
    public static Expression inPercentSince(Expression before, Observation now) {
        return new Scaled(new Quotient(since(before, now), before), 100);
    }

    /** The places won on a list: before less now, since a lower number is a better place. */
    public static Expression inPlaces(Observation before, Observation now) {
        requireComparable(before, now);
        return new Difference(new Observed(before), new Observed(now));
    }

    /**
     * The change of a sum, in the unit of its parts. The sums may be of other parts, as benefits
     * begin and end, yet only of equal kinds of periods.
     */
    public static Expression inNumber(List<Observation> before, List<Observation> now) {
        boolean comparable =
                before.stream()
                        .allMatch(
                                b ->
                                        now.stream()
                                                .allMatch(
                                                        n ->
                                                                n.period()
                                                                        .isComparableWith(
                                                                                b.period())));
        if (!comparable) {
            throw new IllegalArgumentException("Not comparable: " + before + " and " + now);
        }
        return new Difference(Ratio.of(now), Ratio.of(before));
    }

    /** The change of a sum in percent of the earlier sum. */
    public static Expression inPercent(List<Observation> before, List<Observation> now) {
        return new Scaled(new Quotient(inNumber(before, now), Ratio.of(before)), 100);
    }

    private static void requireComparable(Observation before, Observation now) {
        boolean comparable =
                before.key().equals(now.key()) && before.period().isComparableWith(now.period());
        if (!comparable) {
            throw new IllegalArgumentException("Not comparable: " + before + " and " + now);
        }
    }
}
