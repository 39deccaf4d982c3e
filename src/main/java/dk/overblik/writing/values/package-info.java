/**
 * A new workbook that holds nothing but the values of other files: what an overview stands in front
 * of where the export is no Open XML workbook, or where there are several. In come sheets that were
 * read; out comes a file, and the names that its sheets got.
 *
 * <p>Read first: {@link ValuesWorkbook}.
 */
@NullMarked
package dk.overblik.writing.values;

import org.jspecify.annotations.NullMarked;
