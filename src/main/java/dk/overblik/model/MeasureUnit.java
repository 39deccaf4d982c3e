package dk.overblik.model;

import dk.overblik.model.Measure.Concept;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a measure is counted in, by its meaning or else by its words. */
public final class MeasureUnit {

    private static final Set<Concept> ADDED_OVER_BENEFITS =
            Set.of(Concept.FULL_TIME_PERSONS, Concept.EXPENDITURE_PER_PERSON);

    private static final List<String> PERCENT_WORDS =
            List.of("pct", "procent", "andel", "grad", "%");

    private MeasureUnit() {}

    /** Whether figures of the measure can be read as a number of something, a share or kroner. */
    public static boolean isKnown(Measure measure) {
        return of(measure).isPresent();
    }

    /** Whether figures of one area and period may be added over benefits. */
    public static boolean addsOverBenefits(Measure measure) {
        return ADDED_OVER_BENEFITS.contains(measure.concept());
    }

    /** Whether levels of areas of unequal size can be compared. */
    public static boolean comparesAreas(Measure measure) {
        return of(measure).filter(unit -> unit != Unit.COUNT).isPresent();
    }

    /** By what the measure means, or else by its words. */
    public static Optional<Unit> of(Measure measure) {
        return byMeaning(measure).or(() -> byWords(Names.folded(measure.label())));
    }

    /** By what the measure means alone; empty where nobody knows. */
    public static Optional<Unit> byMeaning(Measure measure) {
        return switch (measure.concept()) {
            case PERSONS,
                    FULL_TIME_PERSONS,
                    POPULATION,
                    WORKFORCE,
                    EXPECTED_COUNT,
                    ACTUAL_COUNT,
                    COUNT_DIFFERENCE ->
                    Optional.of(Unit.COUNT);
            case SHARE_OF_WORKFORCE,
                    SHARE_OF_POPULATION,
                    EXPECTED_SHARE,
                    ACTUAL_SHARE,
                    SHARE_DIFFERENCE ->
                    Optional.of(Unit.PERCENT);
            case EXPENDITURE_PER_PERSON -> Optional.of(Unit.KRONER);
            case RANK -> Optional.of(Unit.RANK);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Unit> byWords(String label) {
        if (PERCENT_WORDS.stream().anyMatch(label::contains)) {
            return Optional.of(Unit.PERCENT);
        }
        if (label.contains("udgift") || label.contains("kr.") || label.contains("kroner")) {
            return Optional.of(Unit.KRONER);
        }
        return label.startsWith("antal ") ? Optional.of(Unit.COUNT) : Optional.empty();
    }
}
