package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.files.FileState;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that are not whole yet, or cannot be read just now. */
class SlowCopyTest {

    private static final int PIECE = 500;

    @TempDir Path root;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
    }

    @Test
    void aFileThatGrowsSlowlyIsNotReadBeforeItIsWhole() throws IOException {
        byte[] whole = Exports.hedensted();
        Path growing = folder.drop("maj.xlsx", Arrays.copyOf(whole, PIECE));
        for (int length = 2 * PIECE; length < whole.length + PIECE; length += PIECE) {
            int now = Math.min(length, whole.length);
            folder.time.then(
                    () -> {
                        assertThat(folder.results()).isEmpty();
                        Files.write(growing, Arrays.copyOf(whole, now));
                    });
        }
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
        Path result = folder.result("maj - overblik.xlsx");
        assertThat(Exports.isRight(result, "maj.xlsx", whole)).isTrue();
        assertThat(folder.printed()).hasLineCount(1);
    }

    /** Text does not say where it ends; a pause in the middle of a line gives it away. */
    @Test
    void aTextThatGrowsWithPausesIsNotReadBeforeItIsWhole() throws IOException {
        byte[] whole = Exports.csv(1);
        int pieces = 0;
        Path growing = folder.drop("maj.csv", Arrays.copyOf(whole, 10));
        for (int length = 20; length < whole.length + 10; length += 10) {
            if (whole[Math.min(length, whole.length) - 1] == '\n' && length < whole.length) {
                continue;
            }
            int now = Math.min(length, whole.length);
            folder.time.then(() -> {}).then(() -> {});
            folder.time.then(
                    () -> {
                        assertThat(folder.results()).isEmpty();
                        Files.write(growing, Arrays.copyOf(whole, now));
                    });
            pieces++;
        }
        assertThat(pieces).isGreaterThan(10);
        folder.time.then(() -> {}).then(() -> {}).then(folder.stop::give);
        assertThat(folder.untilStopped()).isZero();
        assertThat(folder.printed()).hasLineCount(1);
        Path result = folder.result("maj - overblik.xlsx");
        assertThat(Exports.isRight(result, "maj.csv", whole)).isTrue();
    }

    @Test
    void aTextWithoutALastLineEndIsReadWhenItHasStoodStill() throws IOException {
        byte[] whole = Exports.csv(1);
        folder.drop("maj.csv", Arrays.copyOf(whole, whole.length - 1));
        assertThat(folder.once()).isZero();
        assertThat(folder.time.waited())
                .isBetween(Settling.PATIENCE, Settling.PATIENCE.plusSeconds(3));
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void aDiskThatFailsOnceInTheMiddleOfAFileIsTriedAgainLater() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        AtomicInteger reads = new AtomicInteger();
        folder.reading(
                FileState::of,
                file -> {
                    if (reads.incrementAndGet() < 10) {
                        throw new UnreadableFile(Reason.INPUT_OUTPUT, file.toString());
                    }
                    return WorkingCopy.of(file);
                });
        assertThat(folder.once()).isEqualTo(4);
        assertThat(folder.results()).containsExactly("maj - FEJL.txt");
        assertThat(folder.said()).contains("kunne ikke læses færdig");
        folder.time.always(
                () -> {
                    if (folder.results().contains("maj - overblik.xlsx")) {
                        folder.stop.give();
                    }
                });
        assertThat(folder.untilStopped()).isZero();
        assertThat(folder.time.waited()).isGreaterThan(Duration.ofMinutes(5));
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
        assertThat(folder.said()).doesNotContain("kunne ikke læses færdig");
    }

    /** As Explorer does it: the size is there from the start, the content comes after. */
    @Test
    void aFileOfFullSizeWithoutItsContentIsNotRead() throws IOException {
        byte[] whole = Exports.hedensted();
        byte[] begun = Arrays.copyOf(Arrays.copyOf(whole, 1000), whole.length);
        folder.drop("maj.xlsx", begun);
        folder.time
                .then(() -> assertThat(folder.results()).isEmpty())
                .then(() -> assertThat(folder.results()).isEmpty())
                .then(() -> folder.drop("maj.xlsx", whole));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void aTruncatedCopyIsSaidAfterFifteenSecondsAndMadeWhenItIsCompleted() throws IOException {
        byte[] whole = Exports.hedensted();
        Path file = folder.drop("maj.xlsx", Arrays.copyOf(whole, 3000));
        assertThat(folder.once()).isEqualTo(4);
        assertThat(folder.time.waited())
                .isBetween(Settling.PATIENCE, Settling.PATIENCE.plusSeconds(3));
        assertThat(folder.results()).containsExactly("maj - FEJL.txt");
        Files.write(file, Arrays.copyOfRange(whole, 3000, whole.length), StandardOpenOption.APPEND);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void aLockedExportIsSaidAndMadeWhenItIsFreeThoughItDidNotChange() throws IOException {
        Path file = folder.drop("maj.xlsx", Exports.HEDENSTED);
        LockedFiles locks = new LockedFiles(file);
        folder.reading(locks::state, locks::copy);
        assertThat(folder.once()).isEqualTo(4);
        assertThat(folder.results()).containsExactly("maj - FEJL.txt");
        assertThat(folder.said()).contains("er åben i et andet program");
        locks.free(file);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }
}
