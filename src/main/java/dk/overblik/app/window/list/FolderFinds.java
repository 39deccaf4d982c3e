package dk.overblik.app.window.list;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.app.FileRole;
import dk.overblik.app.window.list.Dropped.Last;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What lies beside the exports in folders that were dropped, and is meant for them.
 *
 * @param templates with placeholders to be filled
 * @param overview the one that was written last, at whatever time: whether it is of an earlier
 *     month than what is made of the exports is known when that is made
 */
record FolderFinds(List<Path> templates, Optional<Last> overview) {

    /** Of a folder with more, such as a whole disk, nobody means all. */
    private static final int MOST = 200;

    FolderFinds {
        templates = List.copyOf(templates);
    }

    /** Looks into the files of folders, so not on the event thread. */
    static FolderFinds in(List<Path> dropped) {
        List<Path> templates = new ArrayList<>();
        List<Path> overviews = new ArrayList<>();
        for (Path file : dropped.stream().flatMap(path -> files(path).stream()).toList()) {
            switch (FileRole.of(file)) {
                case TEMPLATE -> templates.add(file);
                case EARLIER -> overviews.add(file);
                case EXPORT, NOTE, SETTINGS -> {}
            }
        }
        Optional<Path> last =
                overviews.stream()
                        .max(
                                Comparator.comparing(
                                        file -> changed(file).orElse(FileTime.fromMillis(0))));
        return new FolderFinds(templates, last.map(Last::of));
    }

    private static Optional<FileTime> changed(Path file) {
        try {
            return Optional.of(OnDisk.changed(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** None of what is no folder, or cannot be looked into. */
    private static List<Path> files(Path path) {
        if (!OnDisk.isFolder(path)) {
            return List.of();
        }
        try {
            List<Path> files =
                    FolderEntries.of(path).stream()
                            .filter(OnDisk::isFile)
                            .limit(MOST + 1L)
                            .toList();
            return files.size() > MOST ? List.of() : files;
        } catch (IOException e) {
            return List.of();
        }
    }
}
