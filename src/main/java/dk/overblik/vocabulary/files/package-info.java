/**
 * The CSV files among the program's resources that hold the vocabulary, read by named columns: the
 * one place that knows their headers. In come resources of the jar; out comes the vocabulary, or,
 * quickly and without it, the names of areas for people to choose from.
 *
 * <p>Read first: {@link VocabularyReader}.
 */
@NullMarked
package dk.overblik.vocabulary.files;

import org.jspecify.annotations.NullMarked;
