package dk.overblik.app;

import java.nio.file.Path;

/**
 * A file's name in its two parts.
 *
 * @param ending without the dot; empty where there is none
 */
record FileName(String stem, String ending) {

    static FileName of(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? new FileName(name, "")
                : new FileName(name.substring(0, dot), name.substring(dot + 1));
    }

    /** The folder that a file lies in. */
    static Path folderOf(Path file) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        return folder == null ? whole : folder;
    }
}
