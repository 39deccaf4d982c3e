package dk.overblik.app.files;

import java.nio.file.Path;

/**
 * A file's name in its two parts.
 *
 * @param ending without the dot; empty where there is none
 */
public record FileName(String stem, String ending) {

    public static FileName of(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? new FileName(name, "")
                : new FileName(name.substring(0, dot), name.substring(dot + 1));
    }

    /** The folder that a file lies in. */
    public static Path folderOf(Path file) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        return folder == null ? whole : folder;
    }
}
