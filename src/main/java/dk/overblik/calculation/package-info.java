/**
 * Arithmetic over observations. In come figures that were read; out come expressions, each of which
 * is read twice: as a value and as a live Excel formula. They come from one definition, so the two
 * cannot disagree.
 *
 * <p>A missing figure goes through every calculation with its reason and never counts as zero.
 * Nothing is rounded: that is left to number formats. Percent and percentage points have different
 * functions. No name, no layout and no cell address is known here; addresses are handed in.
 *
 * <p>Read first: {@link Expression}, then {@link ExcelFormula}.
 */
@NullMarked
package dk.overblik.calculation;

import org.jspecify.annotations.NullMarked;
