package dk.overblik.app.folder;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The signs of life that go on while a large export is being converted. */
final class Beating {

    private final ScheduledExecutorService timer;

    private Beating(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    static Beating of(FolderLock lock) {
        ScheduledExecutorService timer =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "overvaag-hjerteslag");
                            thread.setDaemon(true);
                            return thread;
                        });
        long seconds = Heartbeat.BETWEEN_BEATS.toSeconds();
        var unused = timer.scheduleAtFixedRate(lock::beat, seconds, seconds, TimeUnit.SECONDS);
        return new Beating(timer);
    }

    void end() {
        timer.shutdown();
    }
}
