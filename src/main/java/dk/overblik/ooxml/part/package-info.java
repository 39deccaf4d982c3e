/** Parts, relations, content types and properties of an Open XML package. */
@NullMarked
package dk.overblik.ooxml.part;

import org.jspecify.annotations.NullMarked;
