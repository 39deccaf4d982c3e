/**
 * The statistics as values: what a figure is, which area, benefit, measure and period it is of,
 * which cell it came from, and what may be wrong with it. Everything here is immutable and depends
 * on nothing.
 *
 * <p>A figure is a number or the reason why there is none: never null, never NaN, never zero
 * instead. Periods are compared only with their own kind. Two spellings of a name are one name.
 *
 * <p>Read first: {@link Observation}, then {@link Figure} and {@link Period}.
 */
@NullMarked
package dk.overblik.model;

import org.jspecify.annotations.NullMarked;
