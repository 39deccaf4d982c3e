package dk.overblik.access;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A place of which nothing comes, as of a drive that is away, until it is closed. */
public final class HangingPlace implements AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);

    /** A file or a folder, told by its path as the program under test comes to it. */
    public HangingPlace(Path place) {
        try {
            Patience.of(1).awaited(place, this::waits, () -> 0);
        } catch (IOException nothingComes) {
            return;
        }
        throw new AssertionError(place);
    }

    private boolean waits() throws IOException {
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        end.countDown();
    }
}
