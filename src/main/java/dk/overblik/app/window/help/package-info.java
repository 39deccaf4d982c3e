/**
 * For those who are new: the first screen with an example to try, the guide that a browser opens,
 * what is new in this version, and what the program is.
 *
 * <p>In comes a folder of the user's own, into which guide and example are put; out come a screen,
 * pages and short texts. Nothing here makes a report.
 *
 * <p>Read first: {@link Welcome}.
 */
@NullMarked
package dk.overblik.app.window.help;

import org.jspecify.annotations.NullMarked;
