package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * A result goal that a municipality has set itself, or a measure that it follows without one.
 *
 * @param benefits whose figures are added up; empty where the measure is of no benefit
 * @param rule empty where the measure is only followed
 */
public record Goal(String name, List<BenefitGroup> benefits, Measure measure, Optional<Rule> rule) {

    /** What must hold for a goal to be reached. */
    public enum Kind {
        /** The figure falls more, or rises less, than that of the comparison. */
        EXTRA_FALL,
        /** The figure is no smaller than that of the comparison. */
        LEVEL_WITH_OR_ABOVE,
        /** The figure is no larger than that of the comparison. */
        LEVEL_WITH_OR_BELOW,
        /** The figure is no larger than the limit. */
        AT_MOST,
        /** The figure is no smaller than the limit. */
        AT_LEAST,
        /** The change over a year is no larger than the limit. */
        CHANGE_AT_MOST,
        /** The change over a year is no smaller than the limit. */
        CHANGE_AT_LEAST
    }

    /**
     * A rule with its limit.
     *
     * @param comparison the area to compare with; empty for the first one of the report
     * @param limit in the unit of what is compared: pct., pct.point, kroner, persons
     * @param source the cell of the settings that holds the limit
     */
    public record Rule(Kind kind, Optional<String> comparison, double limit, Source source) {}

    public Goal {
        benefits = List.copyOf(benefits);
    }
}
