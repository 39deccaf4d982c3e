package dk.overblik.app.files;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final Map<Path, Reading> GIVEN_UP = new ConcurrentHashMap<>();

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
        Reading reading = new Reading(work);
        reading.setDaemon(true);
        reading.start();
        long before = -1;
        for (long now = 0; reading.isAlive() && now != before; now = done.getAsLong()) {
            before = now;
            await(reading, file);
        }
        if (reading.isAlive()) {
            GIVEN_UP.put(file.toAbsolutePath(), reading);
            throw nothingComes(file);
        }
        reading.tell();
    }

    /** Whether another reader of it still waits. */
    private static boolean hangs(Path file) {
        if (GIVEN_UP.isEmpty()) {
            return false;
        }
        GIVEN_UP.values().removeIf(reading -> !reading.isAlive());
        return GIVEN_UP.containsKey(file.toAbsolutePath());
    }

    private static UnreadableFile nothingComes(Path file) {
        return new UnreadableFile(Reason.INPUT_OUTPUT, file + ": nothing comes");
    }

    private void await(Reading reading, Path file) throws UnreadableFile {
        try {
            reading.join(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Reason.INPUT_OUTPUT, file.toString(), e);
        }
    }

    /** The work in a thread of its own, which nobody can end while the system keeps it. */
    private static final class Reading extends Thread {

        private final Work work;
        private @Nullable IOException io;
        private @Nullable RuntimeException fault;
        private @Nullable Error error;

        Reading(Work work) {
            super("overblik-reading");
            this.work = work;
        }

        @Override
        public void run() {
            try {
                work.run();
            } catch (IOException e) {
                io = e;
            } catch (RuntimeException e) {
                fault = e;
            } catch (Error e) {
                error = e;
            }
        }

        /** Throws what the work threw. */
        void tell() throws IOException {
            if (io != null) {
                throw io;
            }
            if (fault != null) {
                throw fault;
            }
            if (error != null) {
                throw error;
            }
        }
    }
}
