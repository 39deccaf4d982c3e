/** The tables that are published, as data: their figures, their layout as pages, their words. */
@NullMarked
package dk.overblik.report;

import org.jspecify.annotations.NullMarked;
