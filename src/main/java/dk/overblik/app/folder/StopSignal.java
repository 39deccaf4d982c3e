package dk.overblik.app.folder;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish that the work end after the file at hand; pauses end at once. */
final class StopSignal {

    private final CountDownLatch wished = new CountDownLatch(1);

    void give() {
        wished.countDown();
    }

    boolean isGiven() {
        return wished.getCount() == 0;
    }

    /** Waits for a time, or for the signal. */
    void await(Duration time) {
        try {
            if (wished.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            give();
        }
    }
}
