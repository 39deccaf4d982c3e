/**
 * A chapter laid out as a page: rows from the top, widths of columns so that no figure is cut, bars
 * and colours, places of diagrams. In come a chapter, the rows of {@code Grundlag} and the workbook
 * that all goes into; out comes a page whose formulas have their addresses. Any chapter is laid
 * out, and none is known.
 *
 * <p>Read first: {@link ChapterPage}, then {@link TableRows} and {@link Basis}.
 */
@NullMarked
package dk.overblik.report.layout;

import org.jspecify.annotations.NullMarked;
