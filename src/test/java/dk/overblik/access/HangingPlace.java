package dk.overblik.access;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A place of which nothing comes, as of a drive that is away. */
public final class HangingPlace {

    private final CountDownLatch end = new CountDownLatch(1);

    private HangingPlace() {}

    /**
     * What comes of work while a place hangs.
     *
     * @param place a file or a folder, told by its path as the program under test comes to it
     */
    public static <T> T during(Path place, Patience.Work<T> work) throws IOException {
        HangingPlace hanging = new HangingPlace();
        try {
            Patience.of(1).awaited(place, hanging::waits, () -> 0);
            throw new AssertionError(place);
        } catch (IOException nothingComes) {
            return work.done();
        } finally {
            hanging.end.countDown();
            awaitEnd(place);
        }
    }

    /** Until the thread that hung has come to its end, the place counts as one that hangs. */
    private static void awaitEnd(Path place) {
        while (!Patience.answers(place)) {
            Thread.onSpinWait();
        }
    }

    private boolean waits() throws IOException {
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
