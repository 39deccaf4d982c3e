/**
 * Figures added to an export's own before any table is made: groups of areas and of benefits,
 * shares of a typed workforce, averages of months, what a group was before a merger. In come the
 * figures read and the settings; out come the same figures with more, each worked out when a table
 * asks for it, and what it is computed from, so that its formula leads to published cells.
 *
 * <p>Read first: {@link PreparedFigures}, then {@link Derivation}.
 */
@NullMarked
package dk.overblik.report.derived;

import org.jspecify.annotations.NullMarked;
