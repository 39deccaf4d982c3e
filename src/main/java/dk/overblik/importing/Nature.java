package dk.overblik.importing;

/** What a row of labels above numbers is. */
enum Nature {
    HEADINGS,
    /** A row of the body without a plain number: years, or texts that are no numbers. */
    BODY,
    /** Either; whoever reads it would be guessing. */
    DOUBTFUL
}
