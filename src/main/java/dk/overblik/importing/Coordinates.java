package dk.overblik.importing;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import org.jspecify.annotations.Nullable;

/** What is known about a figure from one of the places that say something about it. */
record Coordinates(
        @Nullable Area area,
        @Nullable Period period,
        @Nullable BenefitGroup benefit,
        @Nullable Measure measure,
        Use use) {

    /** What becomes of figures with these coordinates. */
    enum Use {
        READ,
        /** Parts of an extra dimension, of which only the total is a figure of the area. */
        PASSED_OVER,
        /** A problem has been told about them. */
        REFUSED
    }

    static final Coordinates NONE = new Coordinates(null, null, null, null, Use.READ);
    static final Coordinates PART = new Coordinates(null, null, null, null, Use.PASSED_OVER);
    static final Coordinates REFUSED = new Coordinates(null, null, null, null, Use.REFUSED);

    static Coordinates of(Area area) {
        return new Coordinates(area, null, null, null, Use.READ);
    }

    static Coordinates of(Period period) {
        return new Coordinates(null, period, null, null, Use.READ);
    }

    static Coordinates of(BenefitGroup benefit) {
        return new Coordinates(null, null, benefit, null, Use.READ);
    }

    static Coordinates of(Measure measure) {
        return new Coordinates(null, null, null, measure, Use.READ);
    }

    /** These and others; where both say something, the others do. */
    Coordinates with(Coordinates other) {
        return new Coordinates(
                other.area == null ? area : other.area,
                other.period == null ? period : other.period,
                other.benefit == null ? benefit : other.benefit,
                other.measure == null ? measure : other.measure,
                other.use.compareTo(use) > 0 ? other.use : use);
    }

    boolean isComplete() {
        return area != null && period != null && benefit != null && measure != null;
    }
}
