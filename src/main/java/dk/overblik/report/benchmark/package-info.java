/**
 * The sheet {@code Benchmark}: the ministry's expected and actual number of persons on benefits,
 * area by area and in all, and the official places through the periods. In comes the scope of a
 * report; out comes a chapter, or none where the export has no benchmark of the own area. Places
 * are the published ones and are never computed.
 *
 * <p>Read first: {@link BenchmarkChapter}.
 */
@NullMarked
package dk.overblik.report.benchmark;

import org.jspecify.annotations.NullMarked;
