/** How the looks of a cell decide what it says, whatever container it stands in. */
@NullMarked
package dk.overblik.reading.cells;

import org.jspecify.annotations.NullMarked;
