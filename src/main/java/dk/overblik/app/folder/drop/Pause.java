package dk.overblik.app.folder.drop;

import dk.overblik.app.files.LeftOvers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The way in which the program lets time pass. */
@FunctionalInterface
public interface Pause {

    /** Returns after a time, or sooner if there is reason to. */
    void of(Duration time);

    /** The end on Ctrl+C: the file at hand is finished first, if it does not take too long. */
    final class GentleEnd implements AutoCloseable {

        /** Windows gives a program less when the user logs off; then the journal has to do. */
        private static final Duration PATIENCE = Duration.ofSeconds(30);

        private final StopSignal signal = new StopSignal();
        private final CountDownLatch ended = new CountDownLatch(1);
        private final Thread hook = new Thread(this::endGently, "overvaag-stop");

        private GentleEnd() {}

        public static GentleEnd begin() {
            GentleEnd end = new GentleEnd();
            try {
                Runtime.getRuntime().addShutdownHook(end.hook);
            } catch (IllegalStateException e) {
                // Told to stop before it has begun.
                end.signal.give();
            }
            return end;
        }

        public StopSignal signal() {
            return signal;
        }

        private void endGently() {
            signal.give();
            try {
                if (ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            LeftOvers.removeOwnWorkingCopies();
        }

        @Override
        public void close() {
            ended.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The shutdown is what ended the work.
            }
        }
    }

    /** The wish that the work end after the file at hand; pauses end at once. */
    final class StopSignal {

        private final CountDownLatch wished = new CountDownLatch(1);

        public void give() {
            wished.countDown();
        }

        public boolean isGiven() {
            return wished.getCount() == 0;
        }

        /** Waits for a time, or for the signal. */
        public void await(Duration time) {
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
}
