/**
 * Finds out what the numbers of a sentence are about, by its own words and those around it.
 *
 * <p>Read first: {@link SentencePlacing}.
 */
@NullMarked
package dk.overblik.checking.placing.sentence;

import org.jspecify.annotations.NullMarked;
