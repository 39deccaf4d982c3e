/**
 * The sheets {@code Grundlag} and {@code Noter}. In come all expressions that a report shows; out
 * comes a page with every figure of them, a line each with its link to the export's own cell, and
 * one with everything to be known: source, choices, what was not understood, missing figures with
 * their reasons, breaks in series.
 *
 * <p>Read first: {@link BasisPage}, then {@link Notes}.
 */
@NullMarked
package dk.overblik.report.basis;

import org.jspecify.annotations.NullMarked;
