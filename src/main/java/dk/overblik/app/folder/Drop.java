package dk.overblik.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a user dropped in one go, and gets one result for: a file, or a folder of files that belong
 * together.
 *
 * @param path from the inbox, with "/" on every system
 * @param files in the order of their names
 */
record Drop(String path, Path place, boolean folder, Stamp stamp, List<DroppedFile> files) {

    Drop {
        files = List.copyOf(files);
    }

    static Drop of(DroppedFile file) {
        return new Drop(file.path(), file.file(), false, file.stamp(), List.of(file));
    }

    static Drop of(String path, Path folder, List<DroppedFile> files) {
        return new Drop(path, folder, true, Stamp.of(files), files);
    }

    String name() {
        return place.getFileName().toString();
    }

    /** Whether every file still is as it was when the inbox was looked through. */
    boolean isAsSeen() throws IOException {
        for (DroppedFile file : files) {
            if (!Files.exists(file.file()) || !Stamp.of(file.file()).equals(file.stamp())) {
                return false;
            }
        }
        return true;
    }

    /** All bytes together. */
    long size() {
        return files.stream().mapToLong(file -> file.stamp().size()).sum();
    }
}
