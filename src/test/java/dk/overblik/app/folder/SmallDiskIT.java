package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.folder.journal.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that really is full; where none can be mounted, these tests say that they were skipped.
 */
class SmallDiskIT {

    @TempDir Path mountPoint;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted =
                run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", mountPoint.toString()) == 0;
        assumeTrue(mounted, "no right to mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", "-l", mountPoint.toString());
        }
    }

    @Test
    void aFullDiskIsWaitedForAndNothingIsHalfWrittenOrLost() throws IOException {
        WatchedFolder folder = new WatchedFolder(mountPoint.resolve("drop"));
        int exports = 40;
        for (int i = 0; i < exports; i++) {
            folder.drop("udtræk " + i + ".csv", Exports.csv(i));
        }
        Path ballast = mountPoint.resolve("ballast");
        Files.write(ballast, new byte[160 * 1024]);
        folder.time.always(
                () -> {
                    if (folder.said().contains("er fuld")) {
                        assertOnlyRightResults(folder);
                        shrink(ballast);
                    } else if (Files.notExists(ballast)) {
                        folder.stop.give();
                    }
                });
        folder.untilStopped();
        List<String> made = folder.results();
        assertThat(made).isNotEmpty().hasSizeLessThanOrEqualTo(exports);
        assertOnlyRightResults(folder);
        System.out.println(made.size() + " of " + exports + " results fitted on the small disk");
    }

    private static void shrink(Path ballast) throws IOException {
        Files.deleteIfExists(ballast);
    }

    /** What is there is whole; what is not there is neither half there nor said to be done. */
    private static void assertOnlyRightResults(WatchedFolder folder) throws IOException {
        for (String name : folder.results()) {
            int number = Integer.parseInt(name.replaceAll("\\D", ""));
            String export = "udtræk " + number + ".csv";
            assertThat(Exports.isRight(folder.result(name), export, Exports.csv(number)))
                    .as(name)
                    .isTrue();
        }
        Ledger ledger =
                Ledger.open(
                        folder.places.journal(),
                        folder.surroundings().clock(),
                        folder.surroundings().states());
        for (int i = 0; i < 40; i++) {
            boolean done = ledger.end("udtræk " + i + ".csv").isPresent();
            boolean there = folder.results().contains("udtræk " + i + " - overblik.xlsx");
            assertThat(there).isEqualTo(done);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(Arrays.asList(command)).start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException notThere) {
            return -1;
        }
    }
}
