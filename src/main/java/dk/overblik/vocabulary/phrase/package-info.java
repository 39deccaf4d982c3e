/** What the words of a text around figures mean: every word belongs to a span or is left over. */
@NullMarked
package dk.overblik.vocabulary.phrase;

import org.jspecify.annotations.NullMarked;
