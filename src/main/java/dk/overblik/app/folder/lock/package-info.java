/** The right to be the one watcher of a folder. */
@NullMarked
package dk.overblik.app.folder.lock;

import org.jspecify.annotations.NullMarked;
