/**
 * Lines of labels as axes. In come a block's rows and columns of labels, each text with its
 * meaning; out come {@link TableAxes}: for each line the one dimension that it runs through (area,
 * benefit, measure, period, or one that only this export has), and the {@link Coordinates} that a
 * label gives to the figures beside it.
 *
 * <p>A line's heading, and what most of its members are, settle the dimension; labels that hold two
 * members at once ("2017M09 A-dagpenge") are taken apart into two axes where every label allows it.
 *
 * <p>Read first: {@link LineReading}.
 */
@NullMarked
package dk.overblik.importing.meaning.axis;

import org.jspecify.annotations.NullMarked;
