/**
 * Which of the figures that were read cannot be true, and which are worth a remark: thousands lost
 * to a decimal point, shares above all, counts below zero, shares that their counts contradict. In
 * come all figures of an export, and which areas lie inside which; out come doubts, each with its
 * ground and, where other figures tell, what was to be expected. Nobody repairs a figure: one in
 * doubt is taken for missing, and that is said.
 *
 * <p>Read first: {@link Plausibility}, then {@link Doubt}.
 */
@NullMarked
package dk.overblik.plausibility;

import org.jspecify.annotations.NullMarked;
