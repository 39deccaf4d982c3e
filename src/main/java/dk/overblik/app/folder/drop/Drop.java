package dk.overblik.app.folder.drop;

import dk.overblik.access.OnDisk;
import dk.overblik.access.Patience;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a user dropped in one go, and gets one result for: a file, or a folder of files that belong
 * together.
 *
 * @param path from the inbox, with "/" on every system
 * @param files in the order of their names
 */
public record Drop(String path, Path place, boolean folder, Stamp stamp, List<DroppedFile> files) {

    public Drop {
        files = List.copyOf(files);
    }

    public static Drop of(DroppedFile file) {
        return new Drop(file.path(), file.file(), false, file.stamp(), List.of(file));
    }

    public static Drop of(String path, Path folder, List<DroppedFile> files) {
        return new Drop(path, folder, true, Stamp.of(files), files);
    }

    public String name() {
        return place.getFileName().toString();
    }

    /** Whether every file still is as it was when the inbox was looked through. */
    public boolean isAsSeen() throws IOException {
        for (DroppedFile file : files) {
            try {
                if (!Stamp.of(file.file()).equals(file.stamp())) {
                    return false;
                }
            } catch (NoSuchFileException gone) {
                return false;
            }
        }
        return true;
    }

    /** All bytes together. */
    public long size() {
        return files.stream().mapToLong(file -> file.stamp().size()).sum();
    }

    /**
     * A file that lies in the inbox or in a folder in it.
     *
     * @param path from the inbox, with "/" on every system
     * @param stamp as it was when the inbox was looked through
     */
    public record DroppedFile(String path, Path file, Stamp stamp) {}

    /**
     * What tells from outside whether something changed.
     *
     * @param size in bytes
     * @param text all of it, for comparison
     */
    public record Stamp(long size, String text) {

        /** Of what the drive tells nothing just now. */
        static final Stamp UNTOLD = new Stamp(0, "?");

        /** Of a link that leads nowhere it is the link's own. */
        public static Stamp of(Path file) throws IOException {
            try {
                return of(OnDisk.attributes(file));
            } catch (IOException e) {
                return Patience.answers(file) ? of(OnDisk.ownAttributes(file)) : UNTOLD;
            }
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
            return new Stamp(smallest, ConversionKey.of(all));
        }
    }
}
