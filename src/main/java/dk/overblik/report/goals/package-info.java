/**
 * The sheet {@code Resultatmål}: the goals of the settings, how their figures develop, whether each
 * is reached and what is missing, in words that follow the figures. In come the scope of a report
 * and the goals in it; out comes a chapter, or none where there are no goals. A goal is judged in
 * the last period that its figures came out for.
 *
 * <p>Read first: {@link GoalsChapter}, then {@link GoalStatus}.
 */
@NullMarked
package dk.overblik.report.goals;

import org.jspecify.annotations.NullMarked;
