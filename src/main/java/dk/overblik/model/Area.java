package dk.overblik.model;

/** An area that statistics are published for, under its official spelling. */
public record Area(String name, Kind kind) {

    /** How large a part of the country an area is. */
    public enum Kind {
        COUNTRY,
        REGION,
        /** One of the regional labour-market councils. */
        RAR,
        MUNICIPALITY,
        /** An area that the vocabulary does not know, kept as it is written. */
        UNKNOWN
    }

    @Override
    public String toString() {
        return name;
    }
}
