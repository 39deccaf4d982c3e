/**
 * Finds out what the numbers of a table are about, by the labels of their rows and columns.
 *
 * <p>Read first: {@link TablePlacing}.
 */
@NullMarked
package dk.overblik.checking.placing.table;

import org.jspecify.annotations.NullMarked;
