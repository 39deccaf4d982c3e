/**
 * A sheet to be published, as values: cells with contents and formulas, what each cell <em>is</em>
 * (not how it looks), column widths, marks that lead the eye, charts, and how it is printed. The
 * report makes pages; the writers turn them into Excel and Word. Neither knows the other.
 *
 * <p>Read first: {@link Page}, then {@link PageCell} and {@link Look}.
 */
@NullMarked
package dk.overblik.page;

import org.jspecify.annotations.NullMarked;
