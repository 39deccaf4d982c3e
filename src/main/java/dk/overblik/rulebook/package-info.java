/**
 * The rules of the world with their dates: which areas, comparisons, benefits, mergers, breaks,
 * goals, supervision, parts of the benchmark and authorities there are at the time of the figures.
 *
 * <p>A rule is a row of data with its first and last month and its source; rows come from
 * rules.csv, and from the settings. Every question carries the period of the figures: {@code
 * rulebook.at(period)}. A rule outside its dates is in no answer.
 *
 * <p>Read first: {@link Rulebook}, then {@link Rule}.
 */
@NullMarked
package dk.overblik.rulebook;

import org.jspecify.annotations.NullMarked;
