package dk.overblik.app.window;

import dk.overblik.app.EarlierResult;
import dk.overblik.app.ExportFiles;
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
 */
record Dropped(Path whole, List<Path> files, boolean combined, Optional<Path> earlier) {

    Dropped {
        files = List.copyOf(files);
    }

    /** One result of ours among other files means: the same report of those. */
    static List<Dropped> of(List<Path> paths, boolean combined) {
        List<Path> results = paths.stream().filter(EarlierResult::isOne).toList();
        if (results.size() != 1 || paths.size() == 1) {
            return of(paths, combined, Optional.empty());
        }
        Path earlier = results.get(0);
        List<Path> exports = paths.stream().filter(path -> !path.equals(earlier)).toList();
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
            all.add(new Dropped(paths.get(0), files, true, earlier));
            return all;
        }
        for (Path path : paths) {
            List<Path> files = files(path);
            files.forEach(file -> all.add(new Dropped(file, List.of(file), false, earlier)));
            if (files.isEmpty()) {
                all.add(new Dropped(path, files, false, earlier));
            }
        }
        return all;
    }

    private static List<Path> files(Path path) {
        return Files.isDirectory(path) ? ExportFiles.of(List.of(path)) : List.of(path);
    }
}
