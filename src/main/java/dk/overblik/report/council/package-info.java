/**
 * The sheets {@code Kommuneoversigt} and {@code Danmarkskort}: several municipalities side by side,
 * as a table and as a map of tiles whose figure is chosen on the sheet. In comes the scope of a
 * report and the areas that reports were asked for; out come a chapter and a page, none where the
 * export has no figure for them. Each tile reads the list of figures itself, so that sorting the
 * table moves nothing on the map.
 *
 * <p>Read first: {@link CouncilFigures}.
 */
@NullMarked
package dk.overblik.report.council;

import org.jspecify.annotations.NullMarked;
