/**
 * The rules of the world with their dates: which areas, comparisons, benefits, mergers, breaks,
 * goals, supervision, parts of the benchmark and authorities there are at the time of the figures.
 *
 * <p>A {@link dk.overblik.rulebook.Rule} is a row of data with its first and last month and its
 * source; the {@link dk.overblik.rulebook.Rulebook} answers questions, and each of them carries the
 * period of the figures: {@code rulebook.at(period)}. A rule outside its dates is in no answer.
 */
@NullMarked
package dk.overblik.rulebook;

import org.jspecify.annotations.NullMarked;
