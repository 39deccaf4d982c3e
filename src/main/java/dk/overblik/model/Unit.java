package dk.overblik.model;

/** What figures are counted in; it decides how they are shown. */
public enum Unit {
    COUNT(0),
    /** A mean of counts. */
    MEAN(1),
    PERCENT(1),
    /** Percent that are published with two decimals, and ranked by them. */
    PERCENT_IN_HUNDREDTHS(2),
    PERCENTAGE_POINTS(1),
    /** Kroner with øre, which small amounts need. */
    KRONER(2),
    /** Kroner of so many that øre are noise. */
    WHOLE_KRONER(0),
    /** A place on a list. */
    RANK(0),
    /** An index, the base being 100. */
    INDEX(1),
    /** A number of nobody knows what, with the decimals that the export gives it. */
    TWO_DECIMALS(2),
    THREE_DECIMALS(3),
    FOUR_DECIMALS(4),
    /** Words that follow from figures, such as a verdict. */
    WORDS(0);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    public int decimals() {
        return decimals;
    }

    /** Whether it is of whole numbers. */
    public boolean isCounted() {
        return this == COUNT || this == RANK;
    }

    public boolean isPercent() {
        return this == PERCENT || this == PERCENT_IN_HUNDREDTHS;
    }

    public boolean isKroner() {
        return this == KRONER || this == WHOLE_KRONER;
    }
}
