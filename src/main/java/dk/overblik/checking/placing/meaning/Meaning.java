package dk.overblik.checking.placing.meaning;

import dk.overblik.checking.text.UnitSaid;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a number is about.
 *
 * @param before the period that a change or an index counts from; empty for a level
 * @param other the area that a difference is to; empty for anything else
 * @param unitSaid the unit that the note gives the number
 * @param added further series of the same measure that are added to the first one
 */
public record Meaning(
        SeriesKey key,
        Kind kind,
        Period now,
        Optional<Period> before,
        Optional<Area> other,
        UnitSaid unitSaid,
        List<SeriesKey> added) {

    public Meaning {
        added = List.copyOf(added);
    }

    /** One of a single series. */
    public Meaning(
            SeriesKey key,
            Kind kind,
            Period now,
            Optional<Period> before,
            Optional<Area> other,
            UnitSaid unitSaid) {
        this(key, kind, now, before, other, unitSaid, List.of());
    }

    /** What a number says of a series. */
    public enum Kind {
        LEVEL,
        /** In the unit of the series; of a share in percentage points. */
        CHANGE,
        CHANGE_IN_PERCENT,
        /** The level in percent of that of the period it counts from. */
        INDEX,
        /** Places won or lost on a list. */
        PLACES,
        /** The level less that of another area in the same period. */
        DIFFERENCE,
        /** The same in percent of that of the other area. */
        DIFFERENCE_IN_PERCENT;

        public boolean isDifference() {
            return this == DIFFERENCE || this == DIFFERENCE_IN_PERCENT;
        }

        public boolean isChange() {
            return this == CHANGE || this == CHANGE_IN_PERCENT || this == PLACES;
        }
    }

    /** A level. */
    public static Meaning level(SeriesKey key, Period now, UnitSaid unit) {
        return new Meaning(key, Kind.LEVEL, now, Optional.empty(), Optional.empty(), unit);
    }

    /** A change from one period to another, or an index. */
    public static Meaning change(
            SeriesKey key, Kind kind, Period before, Period now, UnitSaid unit) {
        return new Meaning(key, kind, now, Optional.of(before), Optional.empty(), unit);
    }

    /** The series, and those that are added to it. */
    public Stream<SeriesKey> keys() {
        return Stream.concat(Stream.of(key), added.stream());
    }

    /** Whether it is of all benefits there are, or of several added up. */
    public boolean isOfWhole() {
        return key.benefit().isTotal() || !added.isEmpty();
    }

    /** The same of another series alone. */
    public Meaning with(SeriesKey otherKey) {
        return new Meaning(otherKey, kind, now, before, other, unitSaid);
    }

    /** The same at another time. */
    public Meaning at(Period otherNow, Optional<Period> otherBefore) {
        return new Meaning(key, kind, otherNow, otherBefore, other, unitSaid, added);
    }

    /** The same as another kind of number. */
    public Meaning as(Kind otherKind) {
        return new Meaning(key, otherKind, now, before, other, unitSaid, added);
    }

    /** The same of the sum of its series and others. */
    public Meaning plus(List<SeriesKey> others) {
        return new Meaning(key, kind, now, before, other, unitSaid, others);
    }
}
