/**
 * The one way to the places that the user names: their drives may be away, asleep or in the cloud,
 * and whatever is asked of them is waited for, but not for ever. In come paths; out come bytes, and
 * the entries of folders. Whoever opens a file past it may wait until somebody kills the program.
 *
 * <p>Read first: {@link Patience}, then {@link PatientFile} and {@link OnDisk}; a text becomes a
 * path in {@link WrittenPath}.
 */
@NullMarked
package dk.overblik.access;

import org.jspecify.annotations.NullMarked;
