/**
 * What a municipality's own document asks for, and what a report says to it: placeholders such as
 * {@code {{tal:A-dagpenge;;;nu}}}, found in a text, read, and answered by a name, a figure, a
 * table, texts or a chart. In comes a report; out come answers as values. Knows no document: Word,
 * PowerPoint and Excel each have a room of their own that puts answers in their places.
 *
 * <p>Read first: {@link Placeholder}, then {@link TemplateAnswers}.
 */
@NullMarked
package dk.overblik.template;

import org.jspecify.annotations.NullMarked;
