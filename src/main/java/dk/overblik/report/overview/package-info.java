/**
 * The sheet {@code Overblik}, which comes first: a line for each benefit group, five columns for
 * the own area and as many for each one compared, the change by benefit as bars (of one benefit,
 * how it has been over time), and below, the benefits that come from other exports and the budget
 * of the settings. In comes the scope of a report; out comes a chapter, or none where the export
 * counts no persons. To see how a chapter is made, read this one.
 *
 * <p>Read first: {@link OverviewChapter}, then {@link OverviewSentences}.
 */
@NullMarked
package dk.overblik.report.overview;

import org.jspecify.annotations.NullMarked;
