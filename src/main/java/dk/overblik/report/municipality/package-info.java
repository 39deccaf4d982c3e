/**
 * The sheet {@code Kommuner}: the municipalities of the own RAR, or region, under their subtotal,
 * with people, full-time persons, share and change. In comes the scope of a report; out comes a
 * chapter, or none where the export lacks the neighbours. Only where the subtotal is not exported
 * are full-time persons added up, under a name that says so.
 *
 * <p>Read first: {@link MunicipalityChapter}.
 */
@NullMarked
package dk.overblik.report.municipality;

import org.jspecify.annotations.NullMarked;
