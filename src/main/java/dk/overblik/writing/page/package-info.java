/** A page as the part of a sheet. */
@NullMarked
package dk.overblik.writing.page;

import org.jspecify.annotations.NullMarked;
