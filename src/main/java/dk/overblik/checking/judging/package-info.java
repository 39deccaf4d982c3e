/**
 * Holds each number of a note against the figures of the exports, and says what is wrong with it
 * where exactly one known slip explains the difference.
 *
 * <p>In come numbers with their meanings, out come judgements, each with the right figure as an
 * expression over the exports' own. Several explanations, or none, make no story.
 *
 * <p>Read first: {@link Judge}.
 */
@NullMarked
package dk.overblik.checking.judging;

import org.jspecify.annotations.NullMarked;
