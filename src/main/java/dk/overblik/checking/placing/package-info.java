/**
 * Finds out what each number of a note is about: area, benefit, measure, periods, and whether it is
 * a level, a change, a place.
 *
 * <p>In comes a note and the figures that there are; out come its numbers, each with the meanings
 * that the words around it allow, or with what those words lack. A number is never given a meaning
 * that no word gives it.
 *
 * <p>Read first: {@link NotePlacing}.
 */
@NullMarked
package dk.overblik.checking.placing;

import org.jspecify.annotations.NullMarked;
