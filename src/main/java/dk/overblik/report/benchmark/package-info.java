/** The sheet Benchmark. */
@NullMarked
package dk.overblik.report.benchmark;

import org.jspecify.annotations.NullMarked;
