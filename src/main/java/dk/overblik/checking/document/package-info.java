/**
 * A finished note as it was read: headings, paragraphs and tables in reading order, whatever
 * container they stood in.
 *
 * <p>Every text says where it stands, in words for the reader and in a number for whoever writes
 * beside it. Nothing here knows what the texts mean.
 *
 * <p>Read first: {@link Note}.
 */
@NullMarked
package dk.overblik.checking.document;

import org.jspecify.annotations.NullMarked;
