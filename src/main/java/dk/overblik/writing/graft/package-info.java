/** Pages put in front of a copy of a workbook whose parts stay byte for byte. */
@NullMarked
package dk.overblik.writing.graft;

import org.jspecify.annotations.NullMarked;
