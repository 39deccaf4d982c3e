/**
 * What a number of a note can be about, and what the exports have of it: area, benefit, measure,
 * periods, and whether it is a level, a change or a place.
 *
 * <p>In come texts that have been read and the figures that there are; out come the meanings that
 * words allow. A number is never given a meaning that no word gives it.
 *
 * <p>Read first: {@link Meaning}, {@link Subject}.
 */
@NullMarked
package dk.overblik.checking.placing.meaning;

import org.jspecify.annotations.NullMarked;
