/**
 * How the looks of a cell decide what it says, whatever container it stands in: a raised or lowered
 * mark is no digit, and what is struck out is not there. In come the runs of a cell's text with
 * their looks; out comes the text that a reader takes it for. Every reader whose cells have looks
 * asks here, so that the same cell reads the same from each.
 *
 * <p>Read first: {@link TextRuns}.
 */
@NullMarked
package dk.overblik.reading.cells;

import org.jspecify.annotations.NullMarked;
