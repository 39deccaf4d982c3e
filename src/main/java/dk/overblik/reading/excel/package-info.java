/**
 * Excel's workbooks as sheets, in both of their containers. Open XML is read in one pass over a
 * sheet's bytes: rows that are spelled as nearly all programs spell them take a fast way, the
 * others a general one, and both give the same. Excel 97-2003 goes through POI's stream of records.
 * A formula counts as its cached value; a number format matters where it changes what a number
 * means (dates, percent, words beside it).
 *
 * <p>Read first: {@link XlsxReader}, then {@link SheetScan}; for old files {@link XlsReader}.
 */
@NullMarked
package dk.overblik.reading.excel;

import org.jspecify.annotations.NullMarked;
