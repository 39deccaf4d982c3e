/**
 * Charts as DrawingML parts. In comes a chart of a page and the cells that it is drawn from; out
 * come the bytes of its part, with those cells' values cached, so that it is right before anybody
 * recalculates. Lines, places, bars and columns; each has a title and a text for those who cannot
 * see it.
 *
 * <p>Read first: {@link ChartPart}.
 */
@NullMarked
package dk.overblik.writing.chart;

import org.jspecify.annotations.NullMarked;
