package dk.overblik.app.window.desktop;

import dk.overblik.access.OnDisk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The results that were made last, also before the window was opened; the newest first. */
public record Recent(Remembered remembered) {

    private static final int MOST = 8;
    private static final String KEY = "resultat.";

    /** Those that are still there. */
    public List<Path> results() {
        return paths().stream().filter(OnDisk::isFile).toList();
    }

    private List<Path> paths() {
        return IntStream.range(0, MOST)
                .mapToObj(number -> remembered.path(KEY + number))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Puts a result first. */
    public void add(Path result) {
        Path made = result.toAbsolutePath();
        List<Path> all = new ArrayList<>(List.of(made));
        paths().stream().filter(path -> !path.equals(made)).forEach(all::add);
        if (!all.equals(paths())) {
            for (int number = 0; number < Math.min(MOST, all.size()); number++) {
                remembered.put(KEY + number, all.get(number).toString());
            }
        }
    }
}
