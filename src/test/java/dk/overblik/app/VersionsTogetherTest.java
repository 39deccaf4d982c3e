package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.archive.Archive;
import dk.overblik.app.folder.Exports;
import dk.overblik.app.folder.WatchedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of the program on one archive, or one drop folder, harm nothing of each other's. */
class VersionsTogetherTest {

    private static final Path EARLIER = Path.of("src", "test", "resources", "earlier");
    private static final Path VINTAGES = Path.of("src", "test", "resources", "vintages");
    private static final Path KEPT = EARLIER.resolve("arkiv 1.0.0").resolve(Archive.READINGS);

    @TempDir Path root;

    /** The present version, in as many threads as it has exports, and an earlier one's writer. */
    @Test
    void anEarlierVersionKeepsInTheSameArchiveAtTheSameTime() throws Exception {
        Path archive = root.resolve("arkiv");
        List<Path> exports = List.of(VINTAGES.resolve("juni.csv"), VINTAGES.resolve("juli.xlsx"));
        ExecutorService programs = Executors.newFixedThreadPool(exports.size() + 1);
        try {
            List<Future<?>> working = new ArrayList<>();
            working.add(
                    programs.submit(
                            () -> {
                                keepAsEarlierVersionsDid(archive);
                                return null;
                            }));
            for (Path export : exports) {
                working.add(programs.submit(() -> keep(archive, export)));
            }
            for (Future<?> program : working) {
                program.get();
            }
        } finally {
            programs.shutdownNow();
        }
        assertThat(Run.of("arkiv", archive, "--tjek").code()).isZero();
        Path alone = root.resolve("alene");
        exports.forEach(export -> Run.of("laes", "--arkiv", alone, export));
        Run all = Run.of("arkiv", archive);
        assertThat(figures(all)).isEqualTo(figures(Run.of("arkiv", alone)));
        // And again, when both have come to rest: nothing is kept twice, nothing is told of.
        int files = names(archive.resolve(Archive.READINGS)).size();
        Run again = Run.of("laes", "--arkiv", archive, exports.get(0), exports.get(1));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(names(archive.resolve(Archive.READINGS))).hasSize(files);
    }

    /** Beside, renamed, and an index of its own over that of others. */
    private static void keepAsEarlierVersionsDid(Path archive) throws IOException {
        Path readings = Files.createDirectories(archive.resolve(Archive.READINGS));
        for (String name : names(KEPT)) {
            for (int time = 0; time < 50; time++) {
                put(Files.readAllBytes(KEPT.resolve(name)), readings.resolve(name));
                put(new byte[time], archive.resolve("indeks.bin"));
            }
        }
    }

    private static void keep(Path archive, Path export) {
        Run run = Run.of("laes", "--arkiv", archive, export);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static void put(byte[] content, Path target) throws IOException {
        Path beside = target.resolveSibling("~ny-" + UUID.randomUUID() + ".tmp");
        Files.write(beside, content, StandardOpenOption.CREATE_NEW);
        Files.move(
                beside,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Lines without their last column: the day may change while the programs work. */
    private static List<String> figures(Run archive) {
        return archive.out()
                .lines()
                .map(line -> line.substring(0, Math.max(0, line.lastIndexOf(';'))))
                .sorted()
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Its journal, its results, and a line that a later version wrote. */
    @Test
    void theDropFolderOfAnEarlierVersionGoesOnAndNothingIsMadeAnew() throws IOException {
        Path kept = EARLIER.resolve("drop-mappe 1.0.0");
        WatchedFolder folder = new WatchedFolder(root);
        for (String name : names(kept.resolve("Indbakke"))) {
            folder.drop(name, Files.readAllBytes(kept.resolve("Indbakke").resolve(name)));
        }
        Files.createDirectories(root.resolve("Resultater"));
        for (String name : names(kept.resolve("Resultater"))) {
            Files.copy(kept.resolve("Resultater").resolve(name), folder.result(name));
        }
        String later = "00000000\t2030-01-01T00:00:00Z\tMOVED\tmaj 1.csv\n";
        Files.writeString(
                root.resolve(".overblik").resolve("journal.txt"),
                Files.readString(kept.resolve("journal.txt")) + later);
        folder.drop("maj 3.csv", Exports.csv(3));
        assertThat(folder.once()).as(folder.said()).isZero();
        assertThat(folder.results()).hasSize(3);
        for (String name : names(kept.resolve("Resultater"))) {
            assertThat(folder.result(name))
                    .hasSameBinaryContentAs(kept.resolve("Resultater").resolve(name));
        }
        assertThat(Files.readString(root.resolve(".overblik").resolve("journal.txt")))
                .startsWith(Files.readString(kept.resolve("journal.txt")) + later);
    }
}
