/**
 * A drawing for a sheet that has few lines: how what a line has the latest of has been over time,
 * area by area, or else the areas beside each other; of each measure that which can be held against
 * other areas. In comes the series of a line; out comes a diagram, or none where too little is
 * known, or so few persons make it that it would only leap.
 *
 * <p>Read first: {@link Followed}, then {@link AreasOverTime}.
 */
@NullMarked
package dk.overblik.report.course;

import org.jspecify.annotations.NullMarked;
