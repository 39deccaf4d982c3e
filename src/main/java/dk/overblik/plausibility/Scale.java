package dk.overblik.plausibility;

import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import java.util.regex.Pattern;

/** What the figures of a measure can be; only levels are judged, never changes or placings. */
enum Scale {
    /** Levels of persons and of full-time persons: whole numbers that are not negative. */
    PERSONS,
    /** Shares of the workforce or of the population, in percent: from 0 to 100. */
    SHARE,
    /** The same of some of the people, or with other words that nobody knows: at most 100. */
    PART_OF_SHARE,
    /** Anything else, of which nothing is known. */
    OTHER;

    /** The levels of the unemployed, which have no concept of their own. */
    private static final Pattern UNEMPLOYED =
            Pattern.compile("antal (\\p{L}*ledige )(fuldtids)?personer");

    private static final Pattern UNEMPLOYED_SHARE =
            Pattern.compile(
                    "\\p{L}*ledige (fuldtids)?personer i pct\\. af (arbejdsstyrken|befolkningen)");

    /**
     * The scale of a measure.
     *
     * @param plain the known measure that it is, or that it is a part of
     */
    static Scale of(Measure measure, Measure plain) {
        Scale scale = of(measure);
        return scale == OTHER && of(plain) == SHARE ? PART_OF_SHARE : scale;
    }

    private static Scale of(Measure measure) {
        return switch (measure.concept()) {
            case PERSONS, FULL_TIME_PERSONS, POPULATION, WORKFORCE -> PERSONS;
            case SHARE_OF_WORKFORCE, SHARE_OF_POPULATION -> SHARE;
            case OTHER -> ofLabel(Names.folded(measure.label()));
            default -> OTHER;
        };
    }

    private static Scale ofLabel(String label) {
        if (UNEMPLOYED.matcher(label).matches()) {
            return PERSONS;
        }
        return UNEMPLOYED_SHARE.matcher(label).matches() ? SHARE : OTHER;
    }
}
