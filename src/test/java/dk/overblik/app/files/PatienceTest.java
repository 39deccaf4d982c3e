package dk.overblik.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
        assertThatThrownBy(() -> Patience.of(50).read(FILE, () -> await(never), () -> come))
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
                .read(
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

    @Test
    void whatFailsFailsAsItWould() {
        assertThatThrownBy(
                        () ->
                                Patience.usual()
                                        .read(
                                                FILE,
                                                () -> {
                                                    throw new AccessDeniedException("a.xlsx");
                                                },
                                                () -> 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () ->
                                Patience.usual()
                                        .read(
                                                FILE,
                                                () -> {
                                                    throw new IllegalStateException("a.xlsx");
                                                },
                                                () -> 0))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
