/** Zip files with raw copying of packed parts, reproducible to the byte. */
@NullMarked
package dk.overblik.ooxml.zip;

import org.jspecify.annotations.NullMarked;
