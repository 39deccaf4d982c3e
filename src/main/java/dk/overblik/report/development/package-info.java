/**
 * The sheet {@code Udvikling}: the series behind the overview through its last three years, as
 * level, index and change over twelve months, with lines drawn and a sentence on the trend. In
 * comes the scope of a report; out comes a chapter, or none where the own area has figures for
 * fewer than three periods.
 *
 * <p>Read first: {@link DevelopmentChapter}.
 */
@NullMarked
package dk.overblik.report.development;

import org.jspecify.annotations.NullMarked;
