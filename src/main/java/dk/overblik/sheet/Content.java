package dk.overblik.sheet;

/** What a cell of a published page holds. */
public sealed interface Content {

    /** Nothing but its look. */
    record Nothing() implements Content {}

    record Text(String text) implements Content {}

    record Number(double value) implements Content {}

    /** A live formula, without "=", and the value that is seen before anyone recalculates. */
    record Formula(String formula, Content cached) implements Content {}

    Content NOTHING = new Nothing();
}
