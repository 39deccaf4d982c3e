/**
 * What tells a result of ours from any other workbook, and whether somebody edited it since:
 * properties among the document's own, and a fingerprint of all other parts. In comes a file, of
 * which no sheet is read; out comes what it is. An overview dropped again is no export, and an
 * edited one is never overwritten.
 *
 * <p>Read first: {@link ResultFile}, then {@link Fingerprint}.
 */
@NullMarked
package dk.overblik.writing.mark;

import org.jspecify.annotations.NullMarked;
