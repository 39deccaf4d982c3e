/**
 * Reads finished notes: Word, Excel, PDF, web pages and plain text become one kind of document.
 *
 * <p>In comes a file, out comes a {@code Note}; what cannot be read is an {@code UnreadableFile}
 * with its reason. The containers are told apart by what the file holds, and each has one reader.
 *
 * <p>Read first: {@link NoteReader}.
 */
@NullMarked
package dk.overblik.checking.reading;

import org.jspecify.annotations.NullMarked;
