package dk.overblik.app.files;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reading that is given up where nothing comes any more: a drive that hangs, or a file that is
 * still in the cloud, may keep a reader for ever, and all other files with it.
 */
public final class Patience {

    /** In milliseconds: Windows itself waits for a file of the cloud no longer than that. */
    private static final long LIMIT = 60_000;

    /** Those that were given up, by what they read; nobody is to wait for such a file twice. */
    private static final Map<Path, Future<?>> GIVEN_UP = new ConcurrentHashMap<>();

    private final long limit;

    private Patience(long limit) {
        this.limit = limit;
    }

    /** As long as any system lets one wait. */
    public static Patience usual() {
        return new Patience(LIMIT);
    }

    /**
     * Another one.
     *
     * @param limit in milliseconds
     */
    static Patience of(long limit) {
        return new Patience(limit);
    }

    /** Work that reads a file. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Does the work, and waits for it while it gets on.
     *
     * @param file that is read
     * @param done says how much of it has come so far, in any unit
     * @throws UnreadableFile also where nothing has come for so long; the work may then still hang,
     *     and must do no harm if it goes on after all
     */
    public void read(Path file, Work work, LongSupplier done) throws IOException {
        if (hangs(file)) {
            throw nothingComes(file);
        }
        FutureTask<Boolean> reading =
                new FutureTask<>(
                        () -> {
                            work.run();
                            return true;
                        });
        Thread thread = new Thread(reading, "overblik-reading");
        thread.setDaemon(true);
        thread.start();
        long before = -1;
        for (long now = 0; now != before; now = done.getAsLong()) {
            before = now;
            if (isDone(reading, file)) {
                return;
            }
        }
        GIVEN_UP.put(file.toAbsolutePath(), reading);
        throw nothingComes(file);
    }

    /** Whether another reader of it still waits. */
    private static boolean hangs(Path file) {
        if (GIVEN_UP.isEmpty()) {
            return false;
        }
        GIVEN_UP.values().removeIf(Future::isDone);
        return GIVEN_UP.containsKey(file.toAbsolutePath());
    }

    private static UnreadableFile nothingComes(Path file) {
        return new UnreadableFile(Reason.INPUT_OUTPUT, file + ": nothing comes");
    }

    /** Waits for the work, and throws what it threw; false where it is not done by then. */
    private boolean isDone(Future<?> reading, Path file) throws IOException {
        try {
            reading.get(limit, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return reading.isDone() && isDone(reading, file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Reason.INPUT_OUTPUT, file.toString(), e);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        }
    }

    /** What the work threw, to be thrown again: no other checked one than these. */
    private static IOException fault(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException fault) {
            throw fault;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof IOException io ? io : new IOException(thrown);
    }
}
