/** The sheet Kommuner. */
@NullMarked
package dk.overblik.report.municipality;

import org.jspecify.annotations.NullMarked;
