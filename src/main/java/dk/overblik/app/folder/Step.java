package dk.overblik.app.folder;

/** What came of taking a dropped file in hand. */
sealed interface Step {

    /** There is a result or a failure note, and nothing left to do. */
    record Decided() implements Step {}

    /** To be looked at again. */
    record Later() implements Step {}

    /**
     * Could not be done, through no fault of the file.
     *
     * @param sentence in Danish: what is in the way
     */
    record Troubled(String sentence) implements Step {}
}
