/**
 * Zip files as Open XML uses them. In comes a file; out come its parts by name, unpacked and
 * checked, or still packed as they lie there, to be copied into another file byte for byte. What is
 * written is the same to the byte on every machine and at every time. A part that unpacks to more
 * than a real one can is refused.
 *
 * <p>Read first: {@link OpcPackage}, then {@link ZipWriter}.
 */
@NullMarked
package dk.overblik.ooxml.zip;

import org.jspecify.annotations.NullMarked;
