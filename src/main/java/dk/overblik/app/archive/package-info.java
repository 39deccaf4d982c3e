/**
 * The archive: every export that was read, kept once by its content as one immutable file. In come
 * exports and a folder; out come the file that holds one, the histories of all of them, and what is
 * wrong with a file in one Danish sentence.
 *
 * <p>Files alone are the archive. Each is written beside its place, forced to the disk and renamed,
 * and bears the digest of what is in it; two programs that write the same figures write the same
 * bytes. An index spares the reading of them all, and is made anew wherever it does not fit.
 *
 * <p>Read first: {@link Archive}, then {@link ArchiveFile}.
 */
@NullMarked
package dk.overblik.app.archive;

import org.jspecify.annotations.NullMarked;
