/**
 * Templates of Excel. In comes the package of one and what a report answers; a placeholder alone in
 * a cell becomes a number with a note of the cell it is from, others become text; a table takes up
 * empty cells. Formulas and charts of the template are its own, and follow when it is opened.
 *
 * <p>Read first: {@link WorkbookTemplate}, then {@link SheetPart}.
 */
@NullMarked
package dk.overblik.template.workbook;

import org.jspecify.annotations.NullMarked;
