/**
 * The sheet {@code Andre målinger}: the measures of an export that no other chapter takes, each
 * with its level and its change over twelve months in its own unit, in the own area, those that it
 * is compared with and the country. In come the scope of a report and the measures that others have
 * taken; out comes a chapter, or none where nothing is left. Each measure has its own newest
 * period. Of few lines the first measure is drawn over time.
 *
 * <p>Read first: {@link OtherMeasuresChapter}, then {@link MeasureTable}.
 */
@NullMarked
package dk.overblik.report.other;

import org.jspecify.annotations.NullMarked;
