package dk.overblik.app.window;

import dk.overblik.app.ExportFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;

/**
 * What was dropped, as lines of the list: an export each, or all as one.
 *
 * @param files empty where a folder holds no export
 */
record Dropped(Path whole, List<Path> files, boolean combined) {

    Dropped {
        files = List.copyOf(files);
    }

    static List<Dropped> of(List<Path> paths, boolean combined) {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<Dropped> all = new ArrayList<>();
        if (combined) {
            List<Path> files = new ArrayList<>();
            paths.forEach(path -> files.addAll(files(path)));
            all.add(new Dropped(paths.get(0), files, true));
            return all;
        }
        for (Path path : paths) {
            List<Path> files = files(path);
            files.forEach(file -> all.add(new Dropped(file, List.of(file), false)));
            if (files.isEmpty()) {
                all.add(new Dropped(path, files, false));
            }
        }
        return all;
    }

    private static List<Path> files(Path path) {
        return Files.isDirectory(path) ? ExportFiles.of(List.of(path)) : List.of(path);
    }

    /** What a look into folders found. */
    static List<Dropped> answer(SwingWorker<List<Dropped>, Void> looking) {
        try {
            return looking.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
