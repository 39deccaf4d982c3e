/**
 * The words of the field as values: areas and who they belong to, benefits with their kin,
 * measures, dimensions, which end of a measure is good. Whoever reads or writes texts asks here;
 * nobody keeps names of his own. What holds at which time is the rulebook's. Where the values come
 * from is not known here.
 *
 * <p>Read first: {@link Vocabulary}, then {@link GoodEnds}.
 */
@NullMarked
package dk.overblik.vocabulary;

import org.jspecify.annotations.NullMarked;
