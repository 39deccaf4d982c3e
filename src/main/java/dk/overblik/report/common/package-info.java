/**
 * What several chapters share: the lead series, shares, breaks, remarks, the sentence on a change.
 */
@NullMarked
package dk.overblik.report.common;

import org.jspecify.annotations.NullMarked;
