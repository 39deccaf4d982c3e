/**
 * The sheet {@code Revisioner}: which of the figures shown were others before, and how much the own
 * area's newest month usually moves at the next update. In come a scope, what is remembered, and
 * the figures that the other chapters show; out comes a chapter, or none where nothing changed.
 *
 * <p>Read first: {@link RevisionsChapter}, then {@link NewestMonth}.
 */
@NullMarked
package dk.overblik.report.revisions;

import org.jspecify.annotations.NullMarked;
