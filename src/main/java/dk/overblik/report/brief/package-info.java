/**
 * The sheet {@code Kort fortalt}: the few sentences that answer how it is going. How many there are
 * and how that has changed, against the comparison; what drives the change; how many goals are
 * reached; the place on the benchmark. In come the scope of a report and the chapters that it has;
 * out comes a chapter, or none where one chapter says it all. Its sentences stand above the tables
 * that they speak of.
 *
 * <p>Read first: {@link BriefChapter}, then {@link Contributions}.
 */
@NullMarked
package dk.overblik.report.brief;

import org.jspecify.annotations.NullMarked;
