/**
 * The file as bytes, for every reader: which kind of container it is, how large a sheet can be, how
 * its bytes stand for characters. Whatever goes wrong while a file is read passes one edge here and
 * becomes an {@code UnreadableFile} with its reason: locked, encrypted, truncated, too large, of a
 * kind that is not read.
 *
 * <p>Read first: {@link ReadFaults}, then {@link FileKind}.
 */
@NullMarked
package dk.overblik.reading.source;

import org.jspecify.annotations.NullMarked;
