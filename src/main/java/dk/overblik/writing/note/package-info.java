/** A chapter as a Word document. */
@NullMarked
package dk.overblik.writing.note;

import org.jspecify.annotations.NullMarked;
