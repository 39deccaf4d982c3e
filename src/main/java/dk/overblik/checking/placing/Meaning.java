package dk.overblik.checking.placing;

import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.Optional;

/**
 * What a number is about.
 *
 * @param before the period that a change counts from; empty for a level
 * @param other the area that a difference is to; empty for anything else
 * @param unitSaid the unit that the note gives the number
 */
public record Meaning(
        SeriesKey key,
        Kind kind,
        Period now,
        Optional<Period> before,
        Optional<Area> other,
        UnitSaid unitSaid) {

    /** What a number says of a series. */
    public enum Kind {
        LEVEL,
        /** In the unit of the series; of a share in percentage points. */
        CHANGE,
        CHANGE_IN_PERCENT,
        /** Places won or lost on a list. */
        PLACES,
        /** The level less that of another area in the same period. */
        DIFFERENCE;

        public boolean isChange() {
            return this == CHANGE || this == CHANGE_IN_PERCENT || this == PLACES;
        }
    }

    /** The unit that stands beside a number. */
    public enum UnitSaid {
        NONE,
        PERCENT,
        POINTS,
        KRONER
    }

    /** A level. */
    public static Meaning level(SeriesKey key, Period now, UnitSaid unit) {
        return new Meaning(key, Kind.LEVEL, now, Optional.empty(), Optional.empty(), unit);
    }

    /** A change from one period to another. */
    public static Meaning change(
            SeriesKey key, Kind kind, Period before, Period now, UnitSaid unit) {
        return new Meaning(key, kind, now, Optional.of(before), Optional.empty(), unit);
    }

    public Meaning with(SeriesKey otherKey) {
        return new Meaning(otherKey, kind, now, before, other, unitSaid);
    }

    public Meaning at(Period otherNow, Optional<Period> otherBefore) {
        return new Meaning(key, kind, otherNow, otherBefore, other, unitSaid);
    }

    public Meaning as(Kind otherKind) {
        return new Meaning(key, otherKind, now, before, other, unitSaid);
    }
}
