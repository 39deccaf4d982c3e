package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Observation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the user has fixed once and for all; where it is empty, the figures decide.
 *
 * @param order the benefit groups that come first, in their order
 * @param focusLimit the share in pct. that a focus goal asks for
 * @param bases workforce and population, area by area and period by period
 * @param benefitGroups benefit groups to be read as one, beside their own lines
 */
public record Settings(
        Standing standing,
        List<BenefitGroup> order,
        List<Goal> goals,
        OptionalDouble focusLimit,
        List<OwnGroup> groups,
        List<Observation> bases,
        List<OwnBenefitGroup> benefitGroups,
        List<Budget> budgets) {

    /**
     * What to show unless something else is asked for.
     *
     * @param own the own area's name
     * @param comparisons names of areas to compare with, in order
     */
    public record Standing(
            Optional<String> own, List<String> comparisons, Optional<PeriodWish> period) {

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
        benefitGroups = List.copyOf(benefitGroups);
        budgets = List.copyOf(budgets);
    }

    public Settings with(Standing other) {
        return new Settings(other, order, goals, focusLimit, groups, bases, benefitGroups, budgets);
    }

    public static Settings none() {
        return new Settings(
                Standing.none(),
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
