/** A chapter laid out as a page: rows, widths, marks, places of diagrams. */
@NullMarked
package dk.overblik.report.layout;

import org.jspecify.annotations.NullMarked;
