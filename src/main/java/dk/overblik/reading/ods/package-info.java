/**
 * OpenDocument spreadsheets as sheets, zipped (.ods) or flat (.fods). In comes a file; out comes a
 * sheet for each table, hidden ones too, with the values that cells give and, for times and errors,
 * the text that they show. Repeated cells and rows are all there. The JDK's own XML stream does the
 * parsing, with everything turned off that fetches or expands.
 *
 * <p>Read first: {@link OdsReader}, then {@link OdsTable}.
 */
@NullMarked
package dk.overblik.reading.ods;

import org.jspecify.annotations.NullMarked;
