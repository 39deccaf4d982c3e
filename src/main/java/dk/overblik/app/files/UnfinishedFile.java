package dk.overblik.app.files;

import dk.overblik.access.OnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A file that is being written under a name of its own: a program that is told to stop finishes it
 * first, and when that takes too long it takes the file away.
 */
final class UnfinishedFile implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final Path file;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::finish, "overblik-unfinished-file");

    private UnfinishedFile(Path file) {
        this.file = file;
    }

    static UnfinishedFile begin(Path file) {
        UnfinishedFile unfinished = new UnfinishedFile(file);
        EarlyEnd.await(unfinished.hook);
        return unfinished;
    }

    Path path() {
        return file;
    }

    private void finish() {
        try {
            if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        remove();
    }

    /**
     * What cannot be removed just now counts less than what went before: a later run removes it.
     */
    private void remove() {
        try {
            OnDisk.remove(file);
        } catch (IOException e) {
            return;
        }
    }

    /** Under its own name nothing of it is left. */
    @Override
    public void close() {
        remove();
        finished.countDown();
        EarlyEnd.forget(hook);
    }
}
