/**
 * What a single text means, whatever stands around it: a member of a dimension, a heading, a note,
 * a mark for a missing figure, a filter, a unit. In comes a text, a year or a date from a cell; out
 * comes a label with all its possible meanings, each found out once a file. Labels that hold
 * several members are taken apart here.
 *
 * <p>Read first: {@link Label}, then {@link Lexicon}.
 */
@NullMarked
package dk.overblik.importing.labels;

import org.jspecify.annotations.NullMarked;
