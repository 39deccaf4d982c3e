/**
 * The words and rules of the field as values: areas and who they belong to, benefits with their kin
 * and their breaks, measures, dimensions, which end of a measure is good, what the ministry's goals
 * were in which year. Whoever reads or writes texts asks here; nobody keeps names of his own. Where
 * the values come from is not known here.
 *
 * <p>Read first: {@link Vocabulary}, then {@link Rulebook}.
 */
@NullMarked
package dk.overblik.vocabulary;

import org.jspecify.annotations.NullMarked;
