package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.files.LeftOvers;
import dk.overblik.app.files.WholeFile;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps results from being written, and what becomes of them then. */
class WritingTroubleTest {

    @TempDir Path root;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
    }

    @Test
    void aFullDiskIsWaitedForAndSaidOnceAndNothingIsLost() throws IOException {
        int exports = 10;
        drop(exports, 0);
        AtomicInteger full = new AtomicInteger(35);
        folder.copying(
                (finished, target) -> {
                    if (full.getAndDecrement() > 0) {
                        Path half = target.resolveSibling("~ny-half.tmp");
                        Files.write(half, new byte[100]);
                        throw new IOException("No space left on device");
                    }
                    WholeFile.copy(finished, target);
                });
        untilAllAreMade(exports);
        assertThat(full.get()).isNegative();
        assertThat(folder.said().lines().filter(line -> line.contains("venter og går selv videre")))
                .hasSize(1);
        LeftOvers.removeAllHalfWritten(folder.places.results());
        assertAllRight(exports);
    }

    @Test
    void missingRightsAreSaidAsSuchAndTheyCountAsFailureInOnePass() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.copying(
                (finished, target) -> {
                    throw new AccessDeniedException(target.toString());
                });
        assertThat(folder.once()).isEqualTo(4);
        assertThat(folder.said())
                .contains("Der må ikke skrives i", "kør så kommandoen igen.")
                .doesNotContain("venter")
                .hasLineCount(1);
        assertThat(folder.results()).isEmpty();
        folder.copying(WholeFile::copy);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    /** Somebody has the note, the filled template and the results of the whole month open. */
    @Test
    void resultsThatAreHeldOpenAreWaitedForOnceADropAndTheOthersGoOn() throws IOException {
        folder.choose(WatchedFolder.own("Hedensted").with(Option.NOTE));
        int exports = 4;
        drop(exports, 0);
        Duration usual = folder.time.waited();
        assertThat(folder.once()).isZero();
        usual = folder.time.waited().minus(usual);
        drop(exports, exports);
        folder.copying(
                (finished, target) -> {
                    if (Files.exists(target) && !target.toString().contains("maj3")) {
                        throw new WholeFile.TargetHeld(
                                target, new FileSystemException(target.toString()));
                    }
                    WholeFile.copy(finished, target);
                });
        Duration before = folder.time.waited();
        assertThat(folder.once()).isZero();
        Duration waited = folder.time.waited().minus(before).minus(usual);
        // Three drops, of which each has a workbook and a note that are held.
        assertThat(waited).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(3 * 5));
        assertThat(folder.results()).contains("maj0 - overblik (2).xlsx", "maj2 - notat (2).docx");
        assertThat(folder.results()).doesNotContain("maj3 - overblik (2).xlsx");
    }

    @Test
    void aLostShareIsSaidOnceAndTheWorkGoesOnWhenItIsBack() throws IOException {
        Path away = root.resolveSibling(root.getFileName() + "-away");
        folder.drop("a.csv", Exports.csv(1));
        for (int i = 0; i < 2; i++) {
            folder.time.then(() -> assertThat(root).isNotEmptyDirectory());
        }
        folder.time.then(() -> Files.move(root, away));
        // What a mount point looks like while nothing is mounted there.
        folder.time.then(() -> Files.createDirectory(root));
        folder.time.then(() -> assertThat(root).isEmptyDirectory());
        folder.time.then(
                () -> {
                    Files.delete(root);
                    Files.move(away, root);
                    folder.drop("b.csv", Exports.csv(2));
                });
        folder.time.then(() -> {});
        folder.time.then(folder.stop::give);
        assertThat(folder.untilStopped()).isZero();
        assertThat(folder.results()).containsExactly("a - overblik.xlsx", "b - overblik.xlsx");
        assertThat(folder.said().lines().filter(line -> line.contains("kan ikke nås"))).hasSize(1);
        assertThat(folder.printed()).hasLineCount(2);
    }

    @Test
    void resultsAreMadeAgainWhenTheirFolderIsRemovedUnderWay() throws IOException {
        int exports = 16;
        drop(exports, 0);
        AtomicInteger made = new AtomicInteger();
        folder.copying(
                (finished, target) -> {
                    WholeFile.copy(finished, target);
                    if (made.incrementAndGet() % 6 == 0 && made.get() <= 18) {
                        removeResults();
                    }
                });
        untilAllAreMade(exports);
        assertAllRight(exports);
        assertThat(folder.said()).contains("Resultaterne bliver lavet igen");
    }

    /** Nothing comes after such a run, and yet it says so. */
    @Test
    void aRunThatGoesThroughTheFolderOnceMakesThemAgainToo() throws IOException {
        int exports = 4;
        drop(exports, 0);
        AtomicInteger made = new AtomicInteger();
        folder.copying(
                (finished, target) -> {
                    WholeFile.copy(finished, target);
                    if (made.incrementAndGet() == exports - 1) {
                        removeResults();
                    }
                });
        assertThat(folder.once()).isZero();
        assertAllRight(exports);
        assertThat(folder.said()).containsOnlyOnce("Resultaterne bliver lavet igen");
        assertThat(made).hasValue(exports + exports - 1);
    }

    /**
     * Drops exports of one name and another number each.
     *
     * @param first which figures the first of them has
     */
    private void drop(int exports, int first) throws IOException {
        for (int i = 0; i < exports; i++) {
            folder.drop("maj" + i + ".csv", Exports.csv(first + i));
        }
    }

    private void removeResults() throws IOException {
        try (Stream<Path> files = Files.list(folder.places.results())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.places.results());
    }

    private void untilAllAreMade(int exports) throws IOException {
        folder.time.always(
                () -> {
                    if (exports
                            == folder.results().stream().filter(n -> !n.startsWith("~")).count()) {
                        folder.stop.give();
                    }
                });
        assertThat(folder.untilStopped()).isZero();
    }

    private void assertAllRight(int exports) throws IOException {
        assertThat(folder.results()).hasSize(exports);
        for (int i = 0; i < exports; i++) {
            Path result = folder.result("maj" + i + " - overblik.xlsx");
            assertThat(Exports.isRight(result, "maj" + i + ".csv", Exports.csv(i))).isTrue();
        }
    }
}
