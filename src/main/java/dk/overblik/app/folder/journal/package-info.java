/**
 * What has happened in a drop folder: a file to which a line an entry is only ever added, so that a
 * kill at any byte costs that line at most. In come events (begun, done, failed, gone); out comes
 * what follows from them: whether a drop is decided, what its last result was, how often it was
 * tried.
 *
 * <p>Read first: {@link Ledger}, then {@link JournalEntry}.
 */
@NullMarked
package dk.overblik.app.folder.journal;

import org.jspecify.annotations.NullMarked;
