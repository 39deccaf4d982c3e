/** OpenDocument spreadsheets, zipped (.ods) and flat (.fods), by the JDK's own XML stream. */
@NullMarked
package dk.overblik.reading.ods;

import org.jspecify.annotations.NullMarked;
