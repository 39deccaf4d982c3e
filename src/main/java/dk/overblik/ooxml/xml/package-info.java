/**
 * XML, whatever it says: a reader that goes through the bytes of a document once and makes no
 * garbage on its way, a writer, and a patch that changes a part in places and leaves every other
 * byte as it is. Documents come from strangers: no document types, no entities but the five,
 * nothing is fetched, and depth and size have ends.
 *
 * <p>Read first: {@link XmlReader}, then {@link XmlPatch}.
 */
@NullMarked
package dk.overblik.ooxml.xml;

import org.jspecify.annotations.NullMarked;
