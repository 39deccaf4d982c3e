/** A new workbook that holds nothing but the values of other files. */
@NullMarked
package dk.overblik.writing.values;

import org.jspecify.annotations.NullMarked;
