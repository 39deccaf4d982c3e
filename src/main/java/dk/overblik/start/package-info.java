/**
 * All of it put together: {@code main}, which decides between command line and window, and hands
 * each what it needs. What the JVM has loaded is kept in a file for the next start; it is made by a
 * rehearsal, a process of its own that nobody waits for. In come the words of the command line; out
 * comes an exit code, or an open window.
 *
 * <p>Read first: {@link Main}.
 */
@NullMarked
package dk.overblik.start;

import org.jspecify.annotations.NullMarked;
