package dk.overblik.report.verdict;

import dk.overblik.report.choice.Settings;
import java.util.List;

/** What goals are called where they stand in lines. */
public final class GoalNames {

    private GoalNames() {}

    /**
     * A name for each: its own, and where another goal has the same, what it is measured by behind
     * it, unless most are measured by that.
     *
     * @param goals line by line, at least one
     */
    public static List<String> of(List<Settings.Goal> goals) {
        SaidOnce usual = SaidOnce.of(goals.stream().map(goal -> goal.measure().label()).toList());
        return goals.stream()
                .map(
                        goal ->
                                usual.holds(goal.measure().label()) || !isTwice(goal, goals)
                                        ? goal.name()
                                        : goal.name() + " (" + goal.measure().label() + ")")
                .toList();
    }

    /** Whether one of another measure has the same name. */
    private static boolean isTwice(Settings.Goal goal, List<Settings.Goal> goals) {
        return goals.stream()
                .filter(other -> other.name().equals(goal.name()))
                .anyMatch(other -> !other.measure().equals(goal.measure()));
    }
}
