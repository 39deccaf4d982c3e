/**
 * Any file as sheets: tells its kind by its content, hands it to the right reader, names every
 * fault.
 */
@NullMarked
package dk.overblik.reading;

import org.jspecify.annotations.NullMarked;
