/**
 * Excel's workbooks as sheets: Open XML in one pass over a sheet's bytes, plain cells first; Excel
 * 97-2003 by POI's record stream.
 */
@NullMarked
package dk.overblik.reading.excel;

import org.jspecify.annotations.NullMarked;
