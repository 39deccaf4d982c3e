/** The sheet Resultatmål. */
@NullMarked
package dk.overblik.report.goals;

import org.jspecify.annotations.NullMarked;
