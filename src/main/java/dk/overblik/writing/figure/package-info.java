/**
 * A chart with its data inside, for documents that are not workbooks: Word and PowerPoint draw it
 * themselves, and show its cells to whoever wants to edit it. In comes a chart with the page that
 * it is drawn from; out come the parts to be put into the document's package, and the words that
 * place it in a text.
 *
 * <p>Read first: {@link EmbeddedChart}.
 */
@NullMarked
package dk.overblik.writing.figure;

import org.jspecify.annotations.NullMarked;
