/**
 * The chapters of a report as a Word document, to be pasted into a committee's template: headings,
 * tables and paragraphs in Word's own styles. In come chapters, and the place of a file; out comes
 * the document. It knows how much a page has room for, and not where one ends: it only asks for
 * what belongs together to be kept together. A table that is too wide for the paper is turned or
 * cut between two areas, with its labels again.
 *
 * <p>Read first: {@link NoteDocument}, then {@link NoteFit}.
 */
@NullMarked
package dk.overblik.writing.note;

import org.jspecify.annotations.NullMarked;
