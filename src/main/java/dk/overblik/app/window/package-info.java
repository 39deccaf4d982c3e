/**
 * The window for people who never see a command line, one of the three ways in. Exports are
 * dropped, pasted or chosen; each becomes a line with its result, what is to be known of it, and a
 * glance at the overview.
 *
 * <p>Here it is put together: choices and menus above, the workbench (the list, under it what the
 * marked line became) or the first screen in the middle, the drop folder below. It knows neither
 * readers nor writers. What it is given from outside (folders, the desktop, a second start) is one
 * value, so that tests can open it anywhere.
 *
 * <p>Read first: {@link WindowProgram}, then {@link MainWindow} and {@link Workbench}.
 */
@NullMarked
package dk.overblik.app.window;

import org.jspecify.annotations.NullMarked;
