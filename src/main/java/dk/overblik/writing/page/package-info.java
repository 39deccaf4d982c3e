/**
 * A page as the part of a sheet, whatever workbook it goes into. In comes a page; out go the bytes
 * of its part, elements in the order of the schema: cells with formulas and cached values, widths,
 * conditional formats, links, and how it is printed (A4, as wide as the paper, numbered).
 *
 * <p>Read first: {@link PageWriter}, then {@link PageCells}.
 */
@NullMarked
package dk.overblik.writing.page;

import org.jspecify.annotations.NullMarked;
