package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of results, made by whoever needs it first. */
class ResultFolderTest {

    private static final int TOGETHER = 4;
    private static final int ROUNDS = 200;

    @TempDir Path place;

    @Test
    void severalMayMakeItInTheSameMoment() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(TOGETHER);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                ResultFolder folder = new ResultFolder(place.resolve("maj " + round));
                CyclicBarrier start = new CyclicBarrier(TOGETHER);
                List<Future<?>> making = new ArrayList<>();
                for (int i = 0; i < TOGETHER; i++) {
                    making.add(
                            workers.submit(
                                    () -> {
                                        start.await();
                                        folder.restore();
                                        return null;
                                    }));
                }
                for (Future<?> each : making) {
                    each.get();
                }
                assertThat(folder.folder()).isDirectory();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void aFileInItsPlaceIsNoFolder() throws IOException {
        Path file = Files.writeString(place.resolve("maj"), "et notat");
        assertThatThrownBy(() -> new ResultFolder(file).restore())
                .isInstanceOf(FileSystemException.class);
        assertThat(file).hasContent("et notat");
    }
}
