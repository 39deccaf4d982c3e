/** A guarded XML reader over bytes, an XML writer, and patches that leave every other byte. */
@NullMarked
package dk.overblik.ooxml.xml;

import org.jspecify.annotations.NullMarked;
