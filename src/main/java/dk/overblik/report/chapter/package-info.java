/**
 * What chapters are made of: a title, tables of expressions, sentences whose words and numbers
 * follow the table's cells, diagrams, remarks. All of it is data: nothing here says where on a page
 * it stands or how it looks. A sentence is, like a figure, read twice: as text and as a formula.
 * The Danish sentences for problems are here as well.
 *
 * <p>Read first: {@link Chapter}, then {@link Table} and {@link Wording}; {@link ChapterKind} lists
 * them all.
 */
@NullMarked
package dk.overblik.report.chapter;

import org.jspecify.annotations.NullMarked;
