package dk.overblik.app.folder;

import dk.overblik.app.ExportFiles;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The folder that users drop exports in, looked through without opening anything. */
final class Inbox {

    private final Path folder;

    Inbox(Path folder) {
        this.folder = folder;
    }

    /** Everything dropped, in the order of names; folders with nothing in them are none yet. */
    List<Drop> drops() throws IOException {
        List<Drop> drops = new ArrayList<>();
        Map<String, Path> entries = entries(folder);
        for (Map.Entry<String, Path> entry : entries.entrySet()) {
            if (Files.isDirectory(entry.getValue())) {
                Map<String, Path> within = entries(entry.getValue());
                List<DroppedFile> files = files(entry.getKey() + "/", within);
                if (!within.isEmpty()) {
                    drops.add(Drop.of(entry.getKey(), entry.getValue(), files));
                }
            } else {
                file(entry.getKey(), entry.getValue()).map(Drop::of).ifPresent(drops::add);
            }
        }
        return drops;
    }

    /** A folder may hold more than exports, as a case folder does; a file alone is meant. */
    private static List<DroppedFile> files(String before, Map<String, Path> entries)
            throws IOException {
        List<DroppedFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> entry : entries.entrySet()) {
            if (ExportFiles.looksLikeExport(entry.getValue())) {
                file(before + entry.getKey(), entry.getValue()).ifPresent(files::add);
            }
        }
        return files;
    }

    /** Empty for what is no file, or was gone before it could be looked at. */
    private static Optional<DroppedFile> file(String path, Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(new DroppedFile(path, file, Stamp.of(attributes)))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Path> entries(Path folder) throws IOException {
        Map<String, Path> all = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entry -> all.put(entry.getFileName().toString(), entry));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Map<String, Path> kept = new TreeMap<>(all);
        kept.keySet().removeIf(name -> IgnoredName.is(name, all.keySet()));
        return kept;
    }
}
