package dk.overblik.app.folder.drop;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.access.Patience;
import dk.overblik.app.files.WorkingFile;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.SettingsFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The folder that users drop exports in, looked through without opening anything. */
public final class Inbox {

    private final Path folder;

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /** Everything dropped, in the order of names; folders with nothing in them are none yet. */
    public List<Drop> drops() throws IOException {
        List<Drop> drops = new ArrayList<>();
        Map<String, Path> entries = entries(folder);
        Set<Path> silent = Set.copyOf(Patience.silent(List.copyOf(entries.values())));
        for (Map.Entry<String, Path> entry : entries.entrySet()) {
            if (silent.contains(entry.getValue())) {
                drops.add(Drop.of(untold(entry.getKey(), entry.getValue())));
            } else {
                drop(entry.getKey(), entry.getValue()).ifPresent(drops::add);
            }
        }
        return drops;
    }

    private static Optional<Drop> drop(String path, Path place) {
        Optional<BasicFileAttributes> told = told(place);
        return told.filter(BasicFileAttributes::isDirectory).isPresent()
                ? folder(path, place)
                : file(path, place, told).map(Drop::of);
    }

    /** What is told of an entry, or of what a link leads to. */
    private static Optional<BasicFileAttributes> told(Path place) {
        try {
            return Optional.of(OnDisk.attributes(place));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whoever put it there is told, in a while, that it cannot be read. */
    private static Drop.DroppedFile untold(String path, Path file) {
        return new Drop.DroppedFile(path, file, Drop.Stamp.UNTOLD);
    }

    /** One that cannot be looked into is taken for a file, which cannot be read either. */
    private static Optional<Drop> folder(String path, Path folder) {
        Map<String, Path> within;
        try {
            within = entries(folder);
        } catch (IOException e) {
            return entry(path, folder).map(Drop::of);
        }
        if (!within.isEmpty() && within.values().stream().allMatch(Inbox::isClosed)) {
            return entry(path, folder).map(Drop::of);
        }
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(Drop.of(path, folder, files(path + "/", within)));
    }

    /** Whether the system does not even say what something is, as the folder may not be entered. */
    private static boolean isClosed(Path entry) {
        try {
            OnDisk.ownAttributes(entry);
            return false;
        } catch (AccessDeniedException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A folder may hold more than exports, as a case folder does; a file alone is meant. */
    private static List<Drop.DroppedFile> files(String before, Map<String, Path> entries) {
        List<Drop.DroppedFile> files = new ArrayList<>();
        Map<String, Path> exports = new TreeMap<>(entries);
        exports.values().removeIf(file -> !ExportFiles.looksLikeExport(file));
        Set<Path> silent = Set.copyOf(Patience.silent(List.copyOf(exports.values())));
        for (Map.Entry<String, Path> entry : exports.entrySet()) {
            if (silent.contains(entry.getValue())) {
                files.add(untold(before + entry.getKey(), entry.getValue()));
            } else {
                file(before + entry.getKey(), entry.getValue(), told(entry.getValue()))
                        .ifPresent(files::add);
            }
        }
        return files;
    }

    /** Empty for a device, or what was gone before it could be looked at. */
    private static Optional<Drop.DroppedFile> file(
            String path, Path file, Optional<BasicFileAttributes> told) {
        if (told.isEmpty()) {
            // A link that leads nowhere, for one: whoever put it there is told.
            return entry(path, file);
        }
        return told.filter(BasicFileAttributes::isRegularFile)
                .map(known -> new Drop.DroppedFile(path, file, Drop.Stamp.of(known)));
    }

    private static Optional<Drop.DroppedFile> entry(String path, Path file) {
        try {
            return Optional.of(new Drop.DroppedFile(path, file, Drop.Stamp.of(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Path> entries(Path folder) throws IOException {
        Map<String, Path> all = new TreeMap<>();
        FolderEntries.of(folder).forEach(entry -> all.put(name(entry), entry));
        Map<String, Path> kept = new TreeMap<>(all);
        kept.keySet().removeIf(name -> Inbox.is(name, all.keySet()));
        return kept;
    }

    /** A name in letters that the system cannot read is told from others by its bytes. */
    private static String name(Path entry) {
        String name = entry.getFileName().toString();
        if (name.indexOf(UNREADABLE) < 0) {
            return name;
        }
        String address = entry.toUri().getRawPath();
        String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    /** What stands for bytes that are no letters in the encoding of the system. */
    private static final char UNREADABLE = '\uFFFD';

    /**
     * Whether a name is to be passed over.
     *
     * @param beside the names in the same folder
     */
    static boolean is(String name, Set<String> beside) {
        return WorkingFile.is(name)
                || WorkingFile.isBeingFilled(name, beside)
                || WorkingFile.isOfAnother(name, beside)
                || SettingsFiles.isNamed(name)
                || DropFolder.isRecipe(name);
    }
}
