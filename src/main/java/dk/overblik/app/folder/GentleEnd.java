package dk.overblik.app.folder;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The end on Ctrl+C: the file at hand is finished first, if it does not take too long. */
final class GentleEnd implements AutoCloseable {

    /** Windows gives a program less when the user logs off; then the journal has to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StopSignal signal = new StopSignal();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endGently, "overvaag-stop");

    private GentleEnd() {}

    static GentleEnd begin() {
        GentleEnd end = new GentleEnd();
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    StopSignal signal() {
        return signal;
    }

    private void endGently() {
        signal.give();
        try {
            if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
