package dk.overblik.app.window.list;

import dk.overblik.app.EarlierResult;
import dk.overblik.app.job.ExportFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a line of the list is made of: an export, several as one, or a note and its exports.
 *
 * @param files empty where a folder holds no export
 * @param earlier the result that the same report is made after
 * @param note the finished note whose figures are held against the exports; no report is made then
 * @param chosenAnew whether the choices of the window hold, and not those of the earlier result
 */
public record Dropped(
        Path whole,
        List<Path> files,
        boolean combined,
        Optional<Path> earlier,
        Optional<Path> note,
        boolean chosenAnew) {

    public Dropped {
        files = List.copyOf(files);
    }

    /** A note, and what it is to be held against. */
    public static Dropped check(Path note, List<Path> exports) {
        List<Path> files = exports.stream().flatMap(path -> files(path).stream()).toList();
        return new Dropped(note, files, true, Optional.empty(), Optional.of(note), false);
    }

    /** Exports and folders of them, each for itself. */
    static List<Dropped> of(List<Path> paths, boolean combined) {
        return of(paths, combined, Optional.empty());
    }

    /** The same report as an earlier result, of new exports. */
    static List<Dropped> after(Path earlier, List<Path> exports, boolean combined) {
        boolean together = combined || EarlierResult.isOfSeveral(earlier);
        return of(exports, together, Optional.of(earlier));
    }

    private static List<Dropped> of(List<Path> paths, boolean combined, Optional<Path> earlier) {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<Dropped> all = new ArrayList<>();
        if (combined) {
            List<Path> files = new ArrayList<>();
            paths.forEach(path -> files.addAll(files(path)));
            all.add(new Dropped(paths.get(0), files, true, earlier, Optional.empty(), false));
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
        return new Dropped(whole, files, false, earlier, Optional.empty(), false);
    }

    /** The same with the other one of two sets of choices: the window's, the earlier result's. */
    Dropped withOtherChoices() {
        return new Dropped(whole, files, combined, earlier, note, !chosenAnew);
    }

    private static List<Path> files(Path path) {
        return Files.isDirectory(path) ? ExportFiles.of(List.of(path)) : List.of(path);
    }
}
