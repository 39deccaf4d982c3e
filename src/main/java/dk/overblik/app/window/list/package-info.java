/**
 * The list of exports. What was dropped becomes lines ({@link Dropped}); a line knows what it is to
 * be made of and how far it is ({@link ExportRow}); the work on lines is done one after the other
 * beside the event thread ({@link Work}); the table shows them, with what can be done about the
 * marked one.
 *
 * <p>In come dropped files and what is chosen; out come workbooks beside the exports, and lines
 * that say what came of them. Nothing here reads a result or asks a question.
 *
 * <p>Read first: {@link ExportRow}.
 */
@NullMarked
package dk.overblik.app.window.list;

import org.jspecify.annotations.NullMarked;
