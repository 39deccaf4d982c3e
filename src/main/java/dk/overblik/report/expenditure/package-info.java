/** The sheet Udgifter. */
@NullMarked
package dk.overblik.report.expenditure;

import org.jspecify.annotations.NullMarked;
