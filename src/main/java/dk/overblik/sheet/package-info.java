/** A spreadsheet as values: the sheets that were read, and the pages that are to be written. */
@NullMarked
package dk.overblik.sheet;

import org.jspecify.annotations.NullMarked;
