package dk.overblik.checking.text;

/** The unit that stands beside a number. */
public enum UnitSaid {
    NONE,
    PERCENT,
    POINTS,
    KRONER
}
