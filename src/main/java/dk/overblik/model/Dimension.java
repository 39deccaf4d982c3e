package dk.overblik.model;

/** What the labels of a row or column of labels tell figures apart by. */
public enum Dimension {
    AREA,
    PERIOD,
    /** Months, quarters or halves of a year that other labels name. */
    PART_OF_YEAR,
    BENEFIT,
    MEASURE,
    /** Any other, such as sex or age, of which only the total is a figure of an area. */
    EXTRA,
    /** Numbers that name things and count nothing, such as the codes of municipalities. */
    CODE
}
