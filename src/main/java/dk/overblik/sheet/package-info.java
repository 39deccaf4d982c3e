/** A spreadsheet that was read, as values. */
@NullMarked
package dk.overblik.sheet;

import org.jspecify.annotations.NullMarked;
