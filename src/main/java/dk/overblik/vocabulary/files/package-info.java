/**
 * The CSV files that hold the vocabulary, read by named columns; the one place that knows their
 * headers.
 */
@NullMarked
package dk.overblik.vocabulary.files;

import org.jspecify.annotations.NullMarked;
