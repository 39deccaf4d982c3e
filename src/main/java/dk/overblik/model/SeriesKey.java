package dk.overblik.model;

import org.jspecify.annotations.Nullable;

/** What a series of figures is about: everything but the period. */
public record SeriesKey(Area area, BenefitGroup benefit, Measure measure) {

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SeriesKey that
                        && area.equals(that.area)
                        && benefit.equals(that.benefit)
                        && measure.equals(that.measure));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * area.hashCode() + benefit.hashCode()) + measure.hashCode();
    }
}
