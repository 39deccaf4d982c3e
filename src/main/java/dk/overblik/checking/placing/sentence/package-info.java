/**
 * Finds out what the numbers of a sentence are about, by its own words and those around it.
 *
 * <p>In comes a sentence that has been read, with its numbers and its context; out come its
 * numbers, each with the meanings that the words allow, or with what they lack.
 *
 * <p>Read first: {@link SentencePlacing}, and then {@link NumberScope}.
 */
@NullMarked
package dk.overblik.checking.placing.sentence;

import org.jspecify.annotations.NullMarked;
