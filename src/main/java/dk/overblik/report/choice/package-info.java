/**
 * What a report is about, before any table: own area, areas compared with, period, order of
 * benefits. In come the figures, what was asked for and what the settings say; out comes a {@link
 * Scope}, in which all chapters look up their figures, or a refusal in words. What nobody asked for
 * is chosen from the figures, and the choice is said.
 *
 * <p>Read first: {@link Scope}, then {@link ScopeChoice}.
 */
@NullMarked
package dk.overblik.report.choice;

import org.jspecify.annotations.NullMarked;
