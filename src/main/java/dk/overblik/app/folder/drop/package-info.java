/**
 * What was dropped, and where. A drop is a file, or a folder of files that belong together, and
 * gets one result. In comes the inbox as it lies on the disk, opened by nobody; out come drops, and
 * the key that makes two conversions of a drop the same: path, content, settings. The places of a
 * drop folder, all Danish sentences that it tells its users, and the lines in which a watcher tells
 * a window how each drop stands, live here too.
 *
 * <p>Read first: {@link Drop}, then {@link DropFolder}.
 */
@NullMarked
package dk.overblik.app.folder.drop;

import org.jspecify.annotations.NullMarked;
