/**
 * One job: what was asked for, the settings that hold for it, and what came of it. In come the
 * choices of a command line, a drop folder or a window; out come {@link Options}, the settings
 * nearest to an export, and an {@link Outcome} with every failure as one Danish sentence.
 *
 * <p>Nothing is read or made here but settings; what does the work stands above.
 *
 * <p>Read first: {@link Options}, then {@link Outcome}.
 */
@NullMarked
package dk.overblik.app.job;

import org.jspecify.annotations.NullMarked;
