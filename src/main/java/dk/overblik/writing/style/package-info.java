/**
 * The house style: the one palette, for sheets, notes, charts and the window, and how each look is
 * drawn. In comes a styles part, the original's or none; out comes the same with our formats behind
 * what was there, and for each look the number of its format. To change how a heading looks, change
 * its line here.
 *
 * <p>Read first: {@link HouseStyle}, then {@link StylesPatch}.
 */
@NullMarked
package dk.overblik.writing.style;

import org.jspecify.annotations.NullMarked;
