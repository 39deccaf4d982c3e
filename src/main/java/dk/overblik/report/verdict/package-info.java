/**
 * What the goals that a municipality has set come to: the goals that hold in a period, the figure
 * that each is measured by, whether it is reached and how far off it is, how many are, and the one
 * table that says so. In comes a scope with its settings; out come judged goals, live expressions
 * and a table. Whichever chapter speaks of goals reads them here, so that no two can disagree.
 *
 * <p>Read first: {@link DatedGoals}, then {@link GoalJudgement}.
 */
@NullMarked
package dk.overblik.report.verdict;

import org.jspecify.annotations.NullMarked;
