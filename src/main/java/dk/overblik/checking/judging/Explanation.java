package dk.overblik.checking.judging;

/**
 * A slip that explains a number.
 *
 * @param what the one thing that is other than it should be, equal for two numbers with one slip
 * @param sentence in Danish
 */
record Explanation(Verdict verdict, String what, String sentence) {}
