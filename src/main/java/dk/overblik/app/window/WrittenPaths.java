package dk.overblik.app.window;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that are named in a text, as a file manager copies their paths or their addresses. */
final class WrittenPaths {

    private WrittenPaths() {}

    /** The files and folders of a text, one a line, that are there. */
    static List<Path> in(String text) {
        return text.lines()
                .map(String::strip)
                .map(WrittenPaths::unquoted)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> path(line).stream())
                .filter(path -> path.isAbsolute() && Files.exists(path))
                .toList();
    }

    private static String unquoted(String line) {
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        return quoted ? line.substring(1, line.length() - 1) : line;
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(
                    line.startsWith("file:") ? Path.of(URI.create(line)) : Path.of(line));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // InvalidPathException among them: any other text may lie on the clipboard.
            return Optional.empty();
        }
    }
}
