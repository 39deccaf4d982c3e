/**
 * What was known before: readings of exports, each with its age, and what they said of one and the
 * same figure. In come readings, one after the other in any order; out come the history of a
 * figure, the revisions of those that a report shows, and how much a newest month usually moves.
 *
 * <p>An older reading that is added changes nothing that a newer one says. Nothing here opens a
 * file: where readings are kept is the business of the edge.
 *
 * <p>Read first: {@link Histories}, then {@link Reading}.
 */
@NullMarked
package dk.overblik.archive;

import org.jspecify.annotations.NullMarked;
