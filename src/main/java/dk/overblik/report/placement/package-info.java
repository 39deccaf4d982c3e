/**
 * The sheet {@code Placering}: the own place among all municipalities of the export, a line a
 * measure with median and quartiles, and the full list for one of them. In comes the scope of a
 * report; out comes a chapter, or none where the export has fewer than five municipalities. These
 * places are computed, and are said to be.
 *
 * <p>Read first: {@link PlacementChapter}, then {@link PlacementList}.
 */
@NullMarked
package dk.overblik.report.placement;

import org.jspecify.annotations.NullMarked;
