package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A goal held against its figures: what is shown of them, and how far from the limit they are,
 * counted so that a distance below zero is missing.
 *
 * @param caption what the goal is held against; goals with equal captions share a table
 * @param demand what is asked for, in words that the limit follows where there is one
 * @param distance the place among the columns of the distance to the limit
 * @param persons the place of that distance in full-time persons, where it can be told
 */
record GoalJudgement(
        Settings.Goal goal,
        String caption,
        String demand,
        List<Shown> shown,
        int distance,
        Optional<Integer> persons) {

    static final String LIMIT = "Grænse";

    /** A column with the goal's figure in it. */
    record Shown(Column column, Expression figure) {}

    GoalJudgement {
        shown = List.copyOf(shown);
    }

    static GoalJudgement of(
            Settings.Goal goal, Settings.Goal.Rule rule, Scope scope, GoalFigures figures) {
        return new GoalJudging(goal, rule, scope, figures).judgement();
    }

    /** The place of the limit among the columns, where the goal has one. */
    Optional<Integer> limit() {
        return IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).column().heading().equals(LIMIT))
                .boxed()
                .findFirst();
    }

    /** The place of what is held against the limit, or against the comparison: it stands before. */
    int held() {
        return limit().map(place -> place - 1).orElse(0);
    }

    Unit distanceUnit() {
        return shown.get(distance).column().unit();
    }
}
