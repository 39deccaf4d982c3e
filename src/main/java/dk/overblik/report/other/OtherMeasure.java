package dk.overblik.report.other;

import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import java.util.Optional;

/**
 * A measure that no other chapter takes.
 *
 * @param period what it is left over for; empty where it is left over for any, and its newest is
 *     shown
 */
public record OtherMeasure(Measure measure, Optional<Period> period) {

    /** One that no chapter shows anything of. */
    public static OtherMeasure ofAnyPeriod(Measure measure) {
        return new OtherMeasure(measure, Optional.empty());
    }

    /** One that is shown for other periods. */
    public static OtherMeasure of(Measure measure, Period period) {
        return new OtherMeasure(measure, Optional.of(period));
    }
}
