/**
 * What templates of Word, PowerPoint and Excel have in common: a package of which most parts are
 * copied as they are packed, and paragraphs whose text, with the placeholders in it, may be split
 * over runs. In comes the file of a template; out comes the document made of it, once its parts
 * were changed.
 *
 * <p>Read first: {@link ParagraphText}, then {@link DocumentPackage}.
 */
@NullMarked
package dk.overblik.template.document;

import org.jspecify.annotations.NullMarked;
