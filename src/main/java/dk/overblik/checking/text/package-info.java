/**
 * Reads what stands in a text of a note: numbers as they are written, the names and times that are
 * mentioned, sentences and their clauses.
 *
 * <p>In comes a line of text and the vocabulary; out come numbers with their units and words ("knap
 * 4.300"), and where each name, time and word of measuring stands. It knows no figures, and so not
 * what a number is about.
 *
 * <p>Read first: {@link TextReading}.
 */
@NullMarked
package dk.overblik.checking.text;

import org.jspecify.annotations.NullMarked;
