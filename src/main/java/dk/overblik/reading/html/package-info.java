/**
 * Web pages as sheets, often in a file named .xls, or in a MIME file as Excel saves them. In comes
 * a file; out comes a sheet for each table with data, laid out by the HTML standard's table model,
 * with the lines of text around it as rows. The library jsoup does the parsing; Excel's own
 * attributes say what a cell holds where they are there.
 *
 * <p>Read first: {@link HtmlReader}, then {@link HtmlTable}.
 */
@NullMarked
package dk.overblik.reading.html;

import org.jspecify.annotations.NullMarked;
