/** Text with separators, by FastCSV. */
@NullMarked
package dk.overblik.reading.csv;

import org.jspecify.annotations.NullMarked;
