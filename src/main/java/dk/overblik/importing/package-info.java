/**
 * Understands an export. In come its sheets, from whatever container, and its file's name; out
 * comes an {@link Import}: a dataset of all figures that were read for certain, and a list of
 * problems with the rest. Bad data is a fact here and no exception.
 *
 * <p>Tables are found by their members, not by their places: areas, periods, benefits and measures
 * may be rows, columns, titles or sheet names. The work is done in three rooms: what a text means,
 * where tables are, what they say. Several exports become one here too.
 *
 * <p>Read first: {@link Importer}, then {@link CombinedImport}.
 */
@NullMarked
package dk.overblik.importing;

import org.jspecify.annotations.NullMarked;
