/**
 * What the words of a text around figures mean: every word belongs to a span, or is left over.
 *
 * <p>In comes a title, a line, a heading, a remark or the name of a sheet; out comes a {@link
 * Phrase} of spans with typed meanings, of all covers the one with the fewest words left over.
 * Measures are read as a head with qualifiers in any order. The words are data (words.csv,
 * measures.csv), and times are told by whoever makes the reader.
 *
 * <p>Read first: {@link PhraseReader}.
 */
@NullMarked
package dk.overblik.vocabulary.phrase;

import org.jspecify.annotations.NullMarked;
