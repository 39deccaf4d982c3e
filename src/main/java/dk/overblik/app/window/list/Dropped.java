package dk.overblik.app.window.list;

import dk.overblik.app.EarlierResult;
import dk.overblik.app.ExportFiles;
import dk.overblik.app.check.NoteCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was dropped, as lines of the list: an export each, or all as one.
 *
 * @param files empty where a folder holds no export
 * @param earlier the result that the same report is made after
 * @param note the finished note whose figures are held against the exports; no report is made then
 */
public record Dropped(
        Path whole,
        List<Path> files,
        boolean combined,
        Optional<Path> earlier,
        Optional<Path> note) {

    public Dropped {
        files = List.copyOf(files);
    }

    /**
     * One result of ours among other files means: the same report of those. A finished note among
     * exports means: hold its figures against them.
     */
    public static List<Dropped> of(List<Path> paths, boolean combined) {
        List<Path> notes = paths.size() < 2 ? List.of() : NoteCheck.notes(paths);
        if (!notes.isEmpty() && notes.size() < paths.size()) {
            List<Path> exports = paths.stream().filter(path -> !notes.contains(path)).toList();
            return notes.stream().map(note -> check(note, exports)).toList();
        }
        List<Path> results = paths.stream().filter(EarlierResult::isOne).toList();
        if (results.size() != 1 || paths.size() == 1) {
            return of(paths, combined, Optional.empty());
        }
        Path earlier = results.get(0);
        List<Path> exports = paths.stream().filter(path -> !path.equals(earlier)).toList();
        boolean together = combined || EarlierResult.isOfSeveral(earlier);
        return of(exports, together, Optional.of(earlier));
    }

    /** Whether there are finished notes, and nothing to hold them against. */
    public static boolean areNotesAlone(List<Path> paths) {
        return !paths.isEmpty() && NoteCheck.notes(paths).size() == paths.size();
    }

    /** A note, and what it is to be held against. */
    public static Dropped check(Path note, List<Path> exports) {
        List<Path> files = exports.stream().flatMap(path -> files(path).stream()).toList();
        return new Dropped(note, files, true, Optional.empty(), Optional.of(note));
    }

    private static List<Dropped> of(List<Path> paths, boolean combined, Optional<Path> earlier) {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<Dropped> all = new ArrayList<>();
        if (combined) {
            List<Path> files = new ArrayList<>();
            paths.forEach(path -> files.addAll(files(path)));
            all.add(new Dropped(paths.get(0), files, true, earlier, Optional.empty()));
            return all;
        }
        for (Path path : paths) {
            List<Path> files = files(path);
            files.forEach(file -> all.add(alone(file, List.of(file), earlier)));
            if (files.isEmpty()) {
                all.add(alone(path, files, earlier));
            }
        }
        return all;
    }

    private static Dropped alone(Path whole, List<Path> files, Optional<Path> earlier) {
        return new Dropped(whole, files, false, earlier, Optional.empty());
    }

    private static List<Path> files(Path path) {
        return Files.isDirectory(path) ? ExportFiles.of(List.of(path)) : List.of(path);
    }
}
