package dk.overblik.calculation;

import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Expression.Quotient;
import dk.overblik.calculation.Expression.Scaled;
import dk.overblik.calculation.Expression.Sum;
import dk.overblik.model.Observation;
import java.util.List;

/** One figure against another, the other being 100. */
public final class Ratio {

    private Ratio() {}

    /** Counts in percent of the people that they are counted among, in the same period. */
    public static Expression inPercent(List<Observation> counts, List<Observation> people) {
        boolean samePeriod =
                counts.stream()
                        .allMatch(
                                c -> people.stream().allMatch(p -> p.period().equals(c.period())));
        if (!samePeriod) {
            throw new IllegalArgumentException("Not the same period: " + counts + ", " + people);
        }
        return new Scaled(new Quotient(Ratio.of(counts), Ratio.of(people)), 100);
    }

    /** A later figure as an index of an earlier one of the same series. */
    public static Expression index(Observation base, Observation now) {
        boolean comparable =
                base.key().equals(now.key()) && base.period().isComparableWith(now.period());
        if (!comparable) {
            throw new IllegalArgumentException("Not comparable: " + base + " and " + now);
        }
        return new Scaled(new Quotient(new Observed(now), new Observed(base)), 100);
    }

    // Figures of parts that do not overlap, added up; a single one is itself.

    public static Expression of(List<Observation> parts) {
        return parts.size() == 1
                ? new Observed(parts.get(0))
                : new Sum(parts.stream().<Expression>map(Observed::new).toList());
    }
}
