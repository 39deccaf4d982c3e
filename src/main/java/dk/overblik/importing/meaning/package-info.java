/**
 * What tables say, once they were found. In come blocks and the texts around them; out come figures
 * with their coordinates (area, benefit, measure, period) and the cell that each was read in.
 *
 * <p>Each line of labels becomes an axis of one dimension; what no axis says, a title, a filter,
 * the sheet's or the file's name must. Where two places disagree, or none says it, the figures are
 * not read and the reason is kept.
 *
 * <p>Read first: {@link TableReading} (what a table is about), then {@link TableMeaning} and {@link
 * BodyReading} (its cells).
 */
@NullMarked
package dk.overblik.importing.meaning;

import org.jspecify.annotations.NullMarked;
