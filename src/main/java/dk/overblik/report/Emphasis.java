package dk.overblik.report;

/** What the eye shall be led to in a column of a table. */
enum Emphasis {
    NONE,
    /** How far figures are from zero; which side is good, each line knows. */
    CHANGE,
    /** The same where what is below zero is good. */
    LOW_IS_GOOD,
    /** The same where what is above zero is good. */
    HIGH_IS_GOOD,
    /** Words that say whether a goal is reached. */
    VERDICT
}
