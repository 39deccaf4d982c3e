package dk.overblik.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PatienceTest {

    private static final Path FILE = Path.of("a.xlsx");

    /** How much has come before nothing comes any more. */
    @ParameterizedTest
    @ValueSource(longs = {0, 4_096})
    void whatNeverComesIsGivenUp(long come) {
        CountDownLatch never = new CountDownLatch(1);
        Path file = Path.of(come + ".xlsx");
        assertThatThrownBy(() -> Patience.of(50).awaited(file, () -> await(never), () -> come))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.INPUT_OUTPUT));
        never.countDown();
    }

    @Test
    void whatComesSlowlyIsWaitedFor() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        AtomicLong come = new AtomicLong();
        Patience.of(20)
                .awaited(
                        FILE,
                        () -> await(end),
                        () -> {
                            if (come.incrementAndGet() == 5) {
                                end.countDown();
                            }
                            return come.get();
                        });
        assertThat(come.get()).isGreaterThanOrEqualTo(5);
    }

    /** As long as the system keeps the first one. */
    @Test
    void nobodyWaitsTwiceForWhatHangs() throws IOException {
        Path file = Path.of("b.xlsx");
        CountDownLatch end = new CountDownLatch(1);
        AtomicLong read = new AtomicLong();
        assertThatThrownBy(() -> Patience.of(50).awaited(file, () -> await(end), () -> 0))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> Patience.USUAL.awaited(file, read::incrementAndGet, () -> 0))
                .isInstanceOf(UnreadableFile.class);
        Patience.USUAL.awaited(FILE, read::incrementAndGet, () -> 0);
        assertThat(read.get()).isEqualTo(1);
        end.countDown();
        while (read.get() < 2) {
            try {
                Patience.USUAL.awaited(file, read::incrementAndGet, () -> 0);
            } catch (UnreadableFile stillThere) {
                Thread.onSpinWait();
            }
        }
    }

    /** A result that cannot be written is no export that cannot be read. */
    @Test
    void whatCannotBeChangedIsAFaultOfItsPlace() {
        CountDownLatch never = new CountDownLatch(1);
        Path file = Path.of("c.xlsx");
        assertThatThrownBy(() -> Patience.of(50).changed(file, () -> await(never)))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getFile()).isEqualTo(file.toString()));
        never.countDown();
    }

    /** What is told to stop still writes down where it stopped. */
    @Test
    void whoWasToldToStopBringsToAnEndWhatHeIsAt() throws IOException {
        Thread.currentThread().interrupt();
        assertThat(Patience.read(FILE, () -> 1)).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatFailsFailsAsItWould() {
        assertThatThrownBy(
                        () ->
                                Patience.USUAL.awaited(
                                        FILE,
                                        () -> {
                                            throw new AccessDeniedException("a.xlsx");
                                        },
                                        () -> 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () ->
                                Patience.USUAL.awaited(
                                        FILE,
                                        () -> {
                                            throw new IllegalStateException("a.xlsx");
                                        },
                                        () -> 0))
                .isInstanceOf(IllegalStateException.class);
    }

    private static boolean await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
