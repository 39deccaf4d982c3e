package dk.overblik.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What tells from outside whether something changed.
 *
 * @param size in bytes
 * @param text all of it, for comparison
 */
record Stamp(long size, String text) {

    static Stamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    static Stamp of(BasicFileAttributes attributes) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        return new Stamp(attributes.size(), attributes.size() + "/" + modified);
    }

    /** A folder changes when a file in it comes, goes or changes. */
    static Stamp of(List<DroppedFile> files) {
        String all =
                files.stream()
                        .map(file -> file.path() + "/" + file.stamp().text())
                        .collect(Collectors.joining("\n"));
        long smallest = files.stream().mapToLong(file -> file.stamp().size()).min().orElse(0);
        return new Stamp(smallest, Digest.of(all));
    }
}
