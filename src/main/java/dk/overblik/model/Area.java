package dk.overblik.model;

import org.jspecify.annotations.Nullable;

/** An area that statistics are published for, under its official spelling. */
public record Area(String name, Kind kind) {

    /** How large a part of the country an area is. */
    public enum Kind {
        COUNTRY,
        REGION,
        /** One of the regional labour-market councils. */
        RAR,
        MUNICIPALITY,
        /** Areas that the user adds up under a name of their own. */
        OWN_GROUP,
        /** An area that the vocabulary does not know, kept as it is written. */
        UNKNOWN
    }

    @Override
    public String toString() {
        return name;
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Area that && name.equals(that.name) && kind.equals(that.kind));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + kind.hashCode();
    }
}
