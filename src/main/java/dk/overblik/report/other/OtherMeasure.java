package dk.overblik.report.other;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import java.util.Optional;
import java.util.Set;

/**
 * A measure that no other chapter takes.
 *
 * @param period what it is left over for; empty where it is left over for any, and its newest is
 *     shown
 * @param benefits those that it is left over for; empty where it is for all
 */
public record OtherMeasure(
        Measure measure, Optional<Period> period, Optional<Set<BenefitGroup>> benefits) {

    /** One that no chapter shows anything of. */
    public static OtherMeasure ofAnyPeriod(Measure measure) {
        return new OtherMeasure(measure, Optional.empty(), Optional.empty());
    }

    /** One that is shown for other periods, or of other benefits. */
    public static OtherMeasure of(Measure measure, Period period, Set<BenefitGroup> benefits) {
        return new OtherMeasure(measure, Optional.of(period), Optional.of(Set.copyOf(benefits)));
    }

    boolean isLeftFor(BenefitGroup benefit) {
        return benefits.filter(left -> !left.contains(benefit)).isEmpty();
    }
}
