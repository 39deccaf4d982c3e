package dk.overblik.vocabulary.phrase;

/** What kind of meaning some words of a text have. */
public enum Sense {
    AREA(Effect.MEMBER),
    BENEFIT(Effect.MEMBER),
    PERIOD(Effect.MEMBER),
    /** A month, quarter, half or "januar-juli" without its year. */
    PART_OF_YEAR(Effect.MEMBER),
    /** What is counted: "Antal fuldtidspersoner". */
    HEAD(Effect.MEASURE),
    /** What a head is related to: "i pct. af arbejdsstyrken". */
    DENOMINATOR(Effect.MEASURE),
    UNIT(Effect.MEASURE),
    PRICE(Effect.MEASURE),
    /** An age span, as the basis of a share or as a part of the people. */
    AGE(Effect.MEASURE),
    /** Change, index, budget, forecast, target, rank, share, average, accumulated. */
    NUMBER_KIND(Effect.CHANGES),
    FLOW(Effect.CHANGES),
    DURATION(Effect.CHANGES),
    /** "Året før": the figures belong to another time than their headings. */
    TIME_SHIFT(Effect.CHANGES),
    /** A part of the people that is no member of a known dimension. */
    PART(Effect.CHANGES),
    /** "ekskl.", "uden", "inkl.": what follows is left out or added. */
    EXCLUSION(Effect.CHANGES),
    ADJUSTMENT(Effect.CHANGES),
    SCALE(Effect.CHANGES),
    /** "mv.": the group before it is wider than its name. */
    WIDER(Effect.CHANGES),
    /** Weeks are no periods of these statistics. */
    WEEK(Effect.CHANGES),
    /** A member of an extra dimension such as "Mænd". */
    MEMBER(Effect.MEMBER),
    /** The name of a dimension, such as "Område". */
    DIMENSION(Effect.MENTION),
    /**
     * The name of an extra dimension, such as "Køn"; harmless only where figures are broken down.
     */
    EXTRA_DIMENSION(Effect.MENTION),
    /** "fordelt på": dimensions follow. */
    DIMENSION_LEAD(Effect.NONE),
    /** A day, which is no period. */
    DATE(Effect.NONE),
    /** Several periods at once: "2020-2025". */
    PERIODS(Effect.NONE),
    /** "udtrukket": a date follows that is no period. */
    EXTRACTION(Effect.NONE),
    /** Preliminary or final. */
    STATUS(Effect.NONE),
    SOURCE(Effect.NONE),
    /** "tallene": what a sentence about the figures begins with. */
    FIGURES(Effect.NONE),
    /** A verb: the text is a sentence. */
    VERB(Effect.NONE),
    NEGATION(Effect.LEFT),
    FUNCTION(Effect.NONE),
    HARMLESS(Effect.NONE),
    /** A word that the vocabulary does not know. */
    LEFTOVER(Effect.LEFT);

    /** What words of a sense do to the figures they stand over. */
    private enum Effect {
        MEMBER,
        MEASURE,
        CHANGES,
        MENTION,
        NONE,
        LEFT
    }

    private final Effect effect;

    Sense(Effect effect) {
        this.effect = effect;
    }

    /** Whether such words alone make other figures of the ones they stand over. */
    public boolean changesFigures() {
        return effect == Effect.CHANGES;
    }

    /** Whether such words are parts of what is measured. */
    public boolean isOfMeasure() {
        return effect == Effect.MEASURE;
    }

    /** Whether such words name a dimension or a member of one. */
    public boolean isOfDimension() {
        return effect == Effect.MEMBER || effect == Effect.MENTION;
    }

    /** Whether such words say nothing about what the figures are. */
    public boolean isHarmless() {
        return effect == Effect.NONE;
    }
}
