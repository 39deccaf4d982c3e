package dk.overblik.archive;

import dk.overblik.model.Measure;
import dk.overblik.model.SeriesKey;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a series of figures is about, in words alone, so that it is the same whichever version of
 * the program has read it.
 *
 * @param basis the ages that a share or a population is of, such as "16-66 år"; else empty
 * @param filter the members that the export was filtered to; empty for all persons
 */
public record SeriesName(String area, String benefit, String measure, String basis, String filter) {

    private static final Pattern AGES = Pattern.compile("\\d{1,2}-\\d{1,2} år");
    private static final String USUAL_AGES = "16-66 år";

    public static SeriesName of(SeriesKey key, String filter) {
        return new SeriesName(
                key.area().name(),
                key.benefit().name(),
                key.measure().label(),
                basis(key.measure()),
                filter);
    }

    /** The same of another benefit. */
    SeriesName ofBenefit(String other) {
        return new SeriesName(area, other, measure, basis, filter);
    }

    /** The ages that a measure names, else those that it means without a word. */
    private static String basis(Measure measure) {
        Matcher named = AGES.matcher(measure.label());
        if (named.find()) {
            return named.group();
        }
        return switch (measure.concept()) {
            case SHARE_OF_WORKFORCE, SHARE_OF_POPULATION, POPULATION, WORKFORCE -> USUAL_AGES;
            default -> "";
        };
    }
}
