/**
 * What a check of a note leaves: a page for a workbook, comments in a copy of a Word document, and
 * lines for those who read them with a program.
 *
 * <p>In come judgements, out come pages, bytes and texts; where they are put is not known here.
 *
 * <p>Read first: {@link CheckPages}.
 */
@NullMarked
package dk.overblik.checking.result;

import org.jspecify.annotations.NullMarked;
