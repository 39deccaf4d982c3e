package dk.overblik.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages.Shape;
import dk.overblik.app.folder.Processes;
import dk.overblik.start.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive under programs that are killed at random moments, and under two at once. A sample in
 * every build; 200 kills with {@code mvn -Plang verify}.
 */
class KilledArchiveIT {

    private static final int UPDATES = 24;
    private static final int KILLS = Processes.LONG ? 200 : 4;

    @TempDir Path root;

    private final Random random = new Random(20250826);

    @Test
    void nothingIsLostOrHalfWrittenByKills() throws Exception {
        Path archive = root.resolve("arkiv");
        List<Path> exports = exports(root);
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 20 == 0) {
                // Else there is nothing left to write.
                delete(archive);
            }
            int before = kept(archive).size();
            Process process = start(archive, exports);
            int enough = Math.min(before + random.nextInt(4), UPDATES - 1);
            while (process.isAlive() && kept(archive).size() < enough) {
                process.waitFor(2, TimeUnit.MILLISECONDS);
            }
            if (!process.waitFor(random.nextInt(30), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            List<Path> kept = kept(archive);
            inTheMiddle += kept.size() > before && kept.size() < UPDATES ? 1 : 0;
            for (Path file : kept) {
                ArchiveFile.read(file).reading(file);
            }
            assertThat(kept).hasSizeGreaterThanOrEqualTo(before);
        }
        assertThat(start(archive, exports).waitFor()).isZero();
        assertIsWhole(archive, exports);
        System.out.println(KILLS + " kills, " + inTheMiddle + " in the middle: nothing lost");
    }

    @Test
    void twoProgramsAtOnceKeepEachExportOnce() throws Exception {
        for (int round = 0; round < (Processes.LONG ? 20 : 1); round++) {
            Path archive = root.resolve("arkiv " + round);
            List<Path> exports = exports(root);
            List<Path> others =
                    new ArrayList<>(exports(Files.createDirectories(root.resolve("to"))));
            Collections.reverse(others);
            Process one = start(archive, exports);
            Process two = start(archive, others);
            assertThat(one.waitFor()).as(said()).isZero();
            assertThat(two.waitFor()).as(said()).isZero();
            assertIsWhole(archive, exports);
        }
    }

    private void assertIsWhole(Path archive, List<Path> exports) throws IOException {
        assertThat(kept(archive)).hasSize(UPDATES);
        assertThat(Run.of("arkiv", archive, "--tjek").code()).isZero();
        Path fresh = Files.createTempDirectory(root, "frisk");
        List<Object> words = new ArrayList<>(List.of("laes", "--arkiv", fresh));
        words.addAll(exports);
        assertThat(Run.of(words.toArray()).code()).isZero();
        assertThat(Run.of("arkiv", archive).out()).isEqualTo(Run.of("arkiv", fresh).out());
    }

    private static List<Path> exports(Path folder) {
        List<Path> exports = new ArrayList<>();
        for (int update = 0; update < UPDATES; update++) {
            exports.add(Vintages.write(folder, "u" + update + ".csv", update, Shape.LONG));
        }
        return exports;
    }

    private Process start(Path archive, List<Path> exports) throws IOException {
        List<Object> words = new ArrayList<>(List.of("laes", "--arkiv", archive));
        words.addAll(exports);
        return Processes.start(Main.class, root, root.resolve("err"), words.toArray());
    }

    private String said() throws IOException {
        return Files.readString(root.resolve("err"));
    }

    private static List<Path> kept(Path archive) throws IOException {
        Path folder = archive.resolve(Archive.READINGS);
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv.gz")).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
