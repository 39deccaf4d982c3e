package dk.overblik.app.job;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.access.Patience;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingFile;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The exports that the user named, one by one or as the folders that they lie in. */
public final class ExportFiles {

    /** What the names of exports end with, in small letters. */
    public static final List<String> ENDINGS = FileKind.allEndings();

    private ExportFiles() {}

    /**
     * Every file named, and of every folder named the exports that lie directly in it; a folder
     * that cannot be looked into stands for itself, so that reading it says why.
     */
    public static List<Path> of(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            try {
                files.addAll(OnDisk.isFolder(path) ? in(path) : List.of(path));
            } catch (IOException e) {
                files.add(path);
            }
        }
        return once(files, path -> path.toAbsolutePath().normalize());
    }

    /** Each file once, whatever ways lead to it: together with itself it would count twice. */
    public static List<Path> once(List<Path> files) {
        return once(files, ExportFiles::realPath);
    }

    private static List<Path> once(List<Path> files, UnaryOperator<Path> place) {
        Map<Path, Path> byPlace = new LinkedHashMap<>();
        files.forEach(file -> byPlace.putIfAbsent(place.apply(file), file));
        return List.copyOf(byPlace.values());
    }

    private static Path realPath(Path file) {
        try {
            return OnDisk.real(file);
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        List<Path> named =
                FolderEntries.of(folder).stream().filter(ExportFiles::looksLikeExport).toList();
        // Waited for at once: a folder may hold many of which nothing comes.
        Set<Path> silent = Set.copyOf(Patience.silent(named));
        List<Path> exports = new ArrayList<>(silent);
        for (Path entry : named) {
            if (!silent.contains(entry) && mayBeFile(entry) && !OwnResults.isOurs(entry)) {
                exports.add(entry);
            }
        }
        exports.sort(null);
        return exports;
    }

    /**
     * Whether something is to be read as a file. Folders and devices are passed over; a link that
     * leads nowhere is not, as somebody counts on what it should lead to, and nothing is of which
     * the system does not even say what it is, or says nothing at all.
     */
    private static boolean mayBeFile(Path entry) {
        try {
            return OnDisk.attributes(entry).isRegularFile();
        } catch (AccessDeniedException | UnreadableFile nothingTold) {
            return true;
        } catch (IOException e) {
            return OnDisk.isThere(entry);
        }
    }

    /** Leaves out what other programs put beside a file. */
    public static boolean looksLikeExport(Path file) {
        return ENDINGS.contains(FileName.of(file).ending().toLowerCase(Locale.ROOT))
                && !WorkingFile.is(file.getFileName().toString());
    }
}
