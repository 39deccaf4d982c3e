/** The sheet Udvikling. */
@NullMarked
package dk.overblik.report.development;

import org.jspecify.annotations.NullMarked;
