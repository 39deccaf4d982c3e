package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the user has fixed once and for all; where it is empty, the figures decide.
 *
 * @param order the benefit groups that come first, in their order
 * @param focusLimit the share in pct. that a focus goal asks for
 * @param bases workforce and population, area by area and period by period
 */
public record Settings(
        Standing standing,
        List<BenefitGroup> order,
        List<Goal> goals,
        OptionalDouble focusLimit,
        List<OwnGroup> groups,
        List<Observation> bases) {

    /**
     * What to show unless something else is asked for.
     *
     * @param own the own area's name
     * @param comparisons names of areas to compare with, in order
     */
    public record Standing(
            Optional<String> own, List<String> comparisons, Optional<Period> period) {

        public Standing {
            comparisons = List.copyOf(comparisons);
        }

        public static Standing none() {
            return new Standing(Optional.empty(), List.of(), Optional.empty());
        }
    }

    public Settings {
        order = List.copyOf(order);
        goals = List.copyOf(goals);
        groups = List.copyOf(groups);
        bases = List.copyOf(bases);
    }

    public Settings with(Standing other) {
        return new Settings(other, order, goals, focusLimit, groups, bases);
    }

    public static Settings none() {
        return new Settings(
                Standing.none(),
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                List.of(),
                List.of());
    }
}
