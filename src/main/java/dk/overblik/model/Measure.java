package dk.overblik.model;

import org.jspecify.annotations.Nullable;

/**
 * What is counted or computed, under its own label without the age suffix " 16-66 år".
 *
 * <p>"16-64 år" is another basis, and stays in the label.
 */
public record Measure(String label, Concept concept) {

    /** What overviews count. */
    public static final Measure FULL_TIME_PERSONS =
            new Measure("Antal fuldtidspersoner", Concept.FULL_TIME_PERSONS);

    /** What a measure means, as far as calculations and tables need to know. */
    public enum Concept {
        PERSONS,
        FULL_TIME_PERSONS,
        SHARE_OF_WORKFORCE,
        SHARE_OF_POPULATION,
        POPULATION,
        WORKFORCE,
        EXPENDITURE_PER_PERSON,
        EXPECTED_COUNT,
        ACTUAL_COUNT,
        COUNT_DIFFERENCE,
        EXPECTED_SHARE,
        ACTUAL_SHARE,
        SHARE_DIFFERENCE,
        RANK,
        /** A measure that the vocabulary does not know, kept as it is written. */
        OTHER;

        /** Whether only the ministry's benchmark has it. */
        public boolean isOfBenchmark() {
            return switch (this) {
                case EXPECTED_COUNT,
                        ACTUAL_COUNT,
                        COUNT_DIFFERENCE,
                        EXPECTED_SHARE,
                        ACTUAL_SHARE,
                        SHARE_DIFFERENCE,
                        RANK ->
                        true;
                default -> false;
            };
        }
    }

    @Override
    public String toString() {
        return label;
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Measure that
                        && label.equals(that.label)
                        && concept.equals(that.concept));
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + concept.hashCode();
    }
}
