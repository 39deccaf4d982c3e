package dk.overblik.importing.meaning.axis;

import dk.overblik.danish.PartOfYear;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a figure from one of the places that say something about it.
 *
 * @param part the part of the year, where the period is one and only a part of it is meant
 * @param widerArea an area that the area must lie in
 * @param widerPeriod a period that the period must lie in
 * @param qualifiers words beside the measure that may make another one of it
 */
public record Coordinates(
        @Nullable Area area,
        @Nullable Period period,
        @Nullable BenefitGroup benefit,
        @Nullable Measure measure,
        @Nullable PartOfYear part,
        @Nullable Area widerArea,
        @Nullable Period widerPeriod,
        List<String> qualifiers,
        Use use) {

    public Coordinates {
        qualifiers = List.copyOf(qualifiers);
    }

    /** What becomes of figures with these coordinates. */
    public enum Use {
        READ,
        /** Parts of an extra dimension, of which only the total is a figure of the area. */
        PASSED_OVER,
        /** A problem has been told about them. */
        REFUSED
    }

    public static final Coordinates NONE = ofUse(Use.READ);
    public static final Coordinates PART = ofUse(Use.PASSED_OVER);
    public static final Coordinates REFUSED = ofUse(Use.REFUSED);

    private static Coordinates ofUse(Use use) {
        return new Coordinates(null, null, null, null, null, null, null, List.of(), use);
    }

    /** Words that make another measure of the one they stand by. */
    public static Coordinates qualified(List<String> words) {
        return new Coordinates(null, null, null, null, null, null, null, words, Use.READ);
    }

    public static Coordinates of(Area area) {
        return new Coordinates(area, null, null, null, null, null, null, List.of(), Use.READ);
    }

    public static Coordinates of(Period period) {
        return new Coordinates(null, period, null, null, null, null, null, List.of(), Use.READ);
    }

    public static Coordinates of(BenefitGroup benefit) {
        return new Coordinates(null, null, benefit, null, null, null, null, List.of(), Use.READ);
    }

    public static Coordinates of(Measure measure) {
        return new Coordinates(null, null, null, measure, null, null, null, List.of(), Use.READ);
    }

    public static Coordinates of(PartOfYear part) {
        return new Coordinates(null, null, null, null, part, null, null, List.of(), Use.READ);
    }

    public boolean tellsOfSeries() {
        return area != null
                || benefit != null
                || measure != null
                || widerArea != null
                || !qualifiers.isEmpty();
    }

    public boolean tellsOfPeriod() {
        return period != null || part != null || widerPeriod != null;
    }

    /** The same area and period, as what finer ones must lie in. */
    public Coordinates wider() {
        return new Coordinates(null, null, benefit, measure, part, area, period, qualifiers, use);
    }

    /** These and others; where both say something, the others do. */
    public Coordinates with(Coordinates other) {
        return new Coordinates(
                other.area == null ? area : other.area,
                other.period == null ? period : other.period,
                other.benefit == null ? benefit : other.benefit,
                other.measure == null ? measure : other.measure,
                other.part == null ? part : other.part,
                other.widerArea == null ? widerArea : other.widerArea,
                other.widerPeriod == null ? widerPeriod : other.widerPeriod,
                joined(qualifiers, other.qualifiers),
                other.use.compareTo(use) > 0 ? other.use : use);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
