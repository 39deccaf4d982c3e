/** The sheet Overblik. */
@NullMarked
package dk.overblik.report.overview;

import org.jspecify.annotations.NullMarked;
