/**
 * Finds out what the numbers of a table are about, by the labels of their rows and columns.
 *
 * <p>In comes a table with the titles around it; out come the numbers of its cells, each with the
 * meanings that its labels allow, or with what they lack. A cell that tells in sentences is read as
 * those are.
 *
 * <p>Read first: {@link TablePlacing}, and then {@link LabelledTable}.
 */
@NullMarked
package dk.overblik.checking.placing.table;

import org.jspecify.annotations.NullMarked;
