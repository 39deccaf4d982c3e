/**
 * What several chapters share: the lead series, shares, breaks, remarks, the sentence on a change,
 * the verdicts on goals, the benchmark's figures.
 */
@NullMarked
package dk.overblik.report.common;

import org.jspecify.annotations.NullMarked;
