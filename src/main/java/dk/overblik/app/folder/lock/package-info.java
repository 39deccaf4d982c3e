/**
 * The right to be the one watcher of a folder. A lock of the operating system holds on one machine
 * and goes with its process; on network shares, where such locks are not to be trusted, signs of
 * life in a file tell other machines that somebody is at work. In comes a folder; out comes the
 * right, or who has it.
 *
 * <p>Read first: {@link FolderLock}.
 */
@NullMarked
package dk.overblik.app.folder.lock;

import org.jspecify.annotations.NullMarked;
