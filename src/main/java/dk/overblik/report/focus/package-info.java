/** The sheet Fokusmål. */
@NullMarked
package dk.overblik.report.focus;

import org.jspecify.annotations.NullMarked;
