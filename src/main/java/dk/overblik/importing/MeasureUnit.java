package dk.overblik.importing;

import dk.overblik.model.Measure;

/** What a measure counts in, as far as that makes some numbers impossible. */
enum MeasureUnit {
    /** Whole things, of which none is a percentage. */
    COUNT,
    /** Percent, which are never thousands. */
    PERCENT,
    UNKNOWN;

    static MeasureUnit of(Measure measure) {
        return switch (measure.concept()) {
            case PERSONS,
                    FULL_TIME_PERSONS,
                    POPULATION,
                    WORKFORCE,
                    EXPECTED_COUNT,
                    ACTUAL_COUNT,
                    COUNT_DIFFERENCE,
                    RANK ->
                    COUNT;
            case SHARE_OF_WORKFORCE,
                    SHARE_OF_POPULATION,
                    EXPECTED_SHARE,
                    ACTUAL_SHARE,
                    SHARE_DIFFERENCE ->
                    PERCENT;
            case EXPENDITURE_PER_PERSON, OTHER -> UNKNOWN;
        };
    }
}
