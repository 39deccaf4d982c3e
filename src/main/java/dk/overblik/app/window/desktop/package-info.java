/**
 * The computer and the user around the window: the folder in which choices, recent results and the
 * log are kept, Windows' "Send til", a second start that hands its files to the first, files opened
 * in their own programs, the dialogs that ask for files, and the watcher as a process of its own.
 *
 * <p>In come paths and the environment; out come paths, and what the user wished last. None of it
 * is seen in the window but the dialogs, and nothing that fails here stops the work at hand.
 *
 * <p>Read first: {@link Remembered}.
 */
@NullMarked
package dk.overblik.app.window.desktop;

import org.jspecify.annotations.NullMarked;
