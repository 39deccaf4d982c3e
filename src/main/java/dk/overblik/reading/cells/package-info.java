/** What takes cells in any order and any format, whichever Excel they come from. */
@NullMarked
package dk.overblik.reading.cells;

import org.jspecify.annotations.NullMarked;
