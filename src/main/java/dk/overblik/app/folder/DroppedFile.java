package dk.overblik.app.folder;

import java.nio.file.Path;

/**
 * A file that lies in the inbox or in a folder in it.
 *
 * @param path from the inbox, with "/" on every system
 * @param stamp as it was when the inbox was looked through
 */
record DroppedFile(String path, Path file, Stamp stamp) {}
