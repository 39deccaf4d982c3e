/**
 * What Excel would repair, and what a reader would wonder at, found in finished pages before a
 * workbook is handed over: illegal names, formulas of functions not allowed or without a value,
 * columns too narrow for their figures, links and charts that lead nowhere. In come pages; out come
 * findings, of which there must be none. Nothing is changed here.
 *
 * <p>Read first: {@link Lint}.
 */
@NullMarked
package dk.overblik.writing.lint;

import org.jspecify.annotations.NullMarked;
