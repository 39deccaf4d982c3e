/**
 * Templates of Word. In comes the package of one and what a report answers; the answers take the
 * places of the placeholders in it: in lines, as paragraphs like the placeholder's own, in the rows
 * of the table around, as tables in the document's own style, as charts in its own colours. All
 * that is no placeholder stays as it is, to the byte.
 *
 * <p>Read first: {@link WordTemplate}, then {@link WordPart}.
 */
@NullMarked
package dk.overblik.template.word;

import org.jspecify.annotations.NullMarked;
