/**
 * Pages put in front of a copy of a user's workbook: the one place that touches one. In come the
 * original and pages; out comes a new file in which every part of the original is copied as it is
 * packed, but for the few lists that must name our sheets, styles and names. Only where a package
 * is too unusual for that does POI open and save it first.
 *
 * <p>A large sheet whose first bytes alone change (the selected tab) is packed anew at its start
 * only.
 *
 * <p>Read first: {@link Graft}, then {@link GraftPlan}.
 */
@NullMarked
package dk.overblik.writing.graft;

import org.jspecify.annotations.NullMarked;
