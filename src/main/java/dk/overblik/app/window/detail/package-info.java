/**
 * The marked line, under the list: what its export leaves out and is asked for, its result at a
 * glance as table and diagram, and all remarks in full.
 *
 * <p>In comes a line of the list; out come the user's answers for it. The glance is read beside the
 * event thread from the finished workbook, and looks like the sheet that it stands for.
 *
 * <p>Read first: {@link Details}.
 */
@NullMarked
package dk.overblik.app.window.detail;

import org.jspecify.annotations.NullMarked;
