/** The sheet Placering. */
@NullMarked
package dk.overblik.report.placement;

import org.jspecify.annotations.NullMarked;
