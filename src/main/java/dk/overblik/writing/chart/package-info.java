/** Charts as DrawingML parts, drawn from live cells. */
@NullMarked
package dk.overblik.writing.chart;

import org.jspecify.annotations.NullMarked;
