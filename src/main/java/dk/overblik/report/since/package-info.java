/**
 * The sheet {@code Siden sidst}: what has turned since an earlier report. In come the scopes of the
 * two reports; out comes a chapter of at most ten sentences by weight, each with both figures and a
 * link to the sheet that it is about, or none where nothing turned that is worth telling.
 *
 * <p>Read first: {@link SinceChapter}, then {@link Turns}.
 */
@NullMarked
package dk.overblik.report.since;

import org.jspecify.annotations.NullMarked;
