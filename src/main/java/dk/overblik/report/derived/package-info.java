/** Figures computed from an export's own before anything is laid out. */
@NullMarked
package dk.overblik.report.derived;

import org.jspecify.annotations.NullMarked;
