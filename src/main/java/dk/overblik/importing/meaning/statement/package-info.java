/**
 * What is said about all figures of a table at once. In come the texts around it (titles, filters,
 * remarks, the sheet's and the file's name) and the answers of the settings; out come the
 * coordinates that no axis gives, the remarks to quote, and a problem wherever two places
 * contradict each other.
 *
 * <p>The most trusted place that says anything of a dimension is believed; if that place names two
 * members, or another place contradicts it, nothing is.
 *
 * <p>Read first: {@link ConstantReading}, then {@link Statements}.
 */
@NullMarked
package dk.overblik.importing.meaning.statement;

import org.jspecify.annotations.NullMarked;
