package dk.overblik.report.choice;

import dk.overblik.model.Answers;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Source;
import dk.overblik.rulebook.Rulebook;
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
 * @param rules of the world, which stand above those of the program
 * @param answers to what exports leave out, the first line that fits a file first
 */
public record Settings(
        Standing standing,
        List<BenefitGroup> order,
        List<Goal> goals,
        OptionalDouble focusLimit,
        List<OwnGroup> groups,
        List<Observation> bases,
        List<OwnBenefitGroup> benefitGroups,
        List<Budget> budgets,
        Rulebook rules,
        List<StandingAnswers> answers) {

    /**
     * What to show unless something else is asked for.
     *
     * @param own the own area's name
     * @param several what a report each is wanted on, as {@link SeveralAreas} takes it; none where
     *     it is one alone
     * @param comparisons names of areas to compare with, in order
     */
    public record Standing(
            Optional<String> own,
            List<String> several,
            List<String> comparisons,
            Optional<PeriodWish> period) {

        public Standing {
            several = List.copyOf(several);
            comparisons = List.copyOf(comparisons);
        }

        /** Of one report. */
        public Standing(
                Optional<String> own, List<String> comparisons, Optional<PeriodWish> period) {
            this(own, List.of(), comparisons, period);
        }

        public static Standing none() {
            return new Standing(Optional.empty(), List.of(), Optional.empty());
        }

        /** What still holds where something was asked for: the rest. */
        public Standing besides(Standing asked) {
            boolean owns = asked.own.isPresent() || !asked.several.isEmpty();
            return new Standing(
                    owns ? Optional.empty() : own,
                    owns ? List.of() : several,
                    asked.comparisons.isEmpty() ? comparisons : List.of(),
                    asked.period.isPresent() ? Optional.empty() : period);
        }

        /** The same, whatever the period. */
        public Standing ofAnyPeriod() {
            return new Standing(own, several, comparisons, Optional.empty());
        }
    }

    public Settings {
        order = List.copyOf(order);
        goals = List.copyOf(goals);
        groups = List.copyOf(groups);
        bases = List.copyOf(bases);
        benefitGroups = List.copyOf(benefitGroups);
        budgets = List.copyOf(budgets);
        answers = List.copyOf(answers);
    }

    public Settings with(Standing other) {
        return new Settings(
                other,
                order,
                goals,
                focusLimit,
                groups,
                bases,
                benefitGroups,
                budgets,
                rules,
                answers);
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
                List.of(),
                Rulebook.empty(),
                List.of());
    }

    /** What is answered for a file: of the lines that fit its name, each dimension by the first. */
    public Answers answersFor(String file) {
        return answers.stream()
                .filter(line -> line.pattern().fits(file))
                .map(StandingAnswers::answers)
                .reduce(Answers.NONE, Answers::or);
    }

    /**
     * Answers to what exports of some name leave out.
     *
     * @param pattern of their names
     */
    public record StandingAnswers(FilePattern pattern, Answers answers) {}

    /**
     * What a municipality has budgeted for.
     *
     * @param fullYearPersons the average number of full-time persons over the year
     * @param source the cell of the settings that holds the number
     */
    public record Budget(BenefitGroup benefit, int year, double fullYearPersons, Source source) {}

    /**
     * A result goal that a municipality has set itself, or a measure that it follows without one.
     *
     * @param benefits whose figures are added up; empty where the measure is of no benefit
     * @param rule empty where the measure is only followed
     */
    public record Goal(
            String name, List<BenefitGroup> benefits, Measure measure, Optional<Rule> rule) {

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
            CHANGE_AT_LEAST;

            /** Whether another area is asked for as well, and not only a number. */
            public boolean compares() {
                return switch (this) {
                    case EXTRA_FALL, LEVEL_WITH_OR_ABOVE, LEVEL_WITH_OR_BELOW -> true;
                    case AT_MOST, AT_LEAST, CHANGE_AT_MOST, CHANGE_AT_LEAST -> false;
                };
            }
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

    /** Benefit groups that the user reads as one, such as those of one legal area. */
    public record OwnBenefitGroup(BenefitGroup sum, List<BenefitGroup> members) {

        public OwnBenefitGroup {
            members = List.copyOf(members);
        }
    }

    /** Municipalities that the user compares with as one, such as a cluster or the neighbours. */
    public record OwnGroup(Area area, List<Area> members) {

        public OwnGroup {
            members = List.copyOf(members);
        }
    }
}
