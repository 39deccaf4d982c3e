package dk.overblik.access;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Work at a place of the user's that is given up where nothing comes any more: a drive that hangs,
 * or a file that is still in the cloud, may keep whoever waits for it for ever, and all other files
 * with it.
 */
public final class Patience {

    /** In milliseconds: Windows itself waits for a file of the cloud no longer than that. */
    private static final long LIMIT = 60_000;

    /** As long as any system lets one wait. */
    static final Patience USUAL = new Patience(LIMIT);

    /** Those that were given up, by where they are; nobody is to wait for such a place twice. */
    private static final Map<Path, Future<?>> GIVEN_UP = new ConcurrentHashMap<>();

    /** What waits for a system does not keep the program from its end. */
    private static final ExecutorService WAITING =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "overblik-waiting");
                        thread.setDaemon(true);
                        return thread;
                    });

    private final long limit;

    private Patience(long limit) {
        this.limit = limit;
    }

    /**
     * Another one.
     *
     * @param limit in milliseconds
     */
    static Patience of(long limit) {
        return new Patience(limit);
    }

    /** Work at a place. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Waits for what is asked of a place.
     *
     * @throws UnreadableFile also where it does not come; the work may then still hang, and must do
     *     no harm if it goes on after all
     */
    public static <T> T read(Path place, Work<T> work) throws IOException {
        return USUAL.awaited(place, work, () -> 0);
    }

    /** Whether anything is told of a place, be it that there is nothing. */
    public static boolean answers(Path place) {
        try {
            read(place, () -> Files.exists(place));
            return true;
        } catch (IOException nothingComes) {
            return false;
        }
    }

    /**
     * Those of some places of which nothing is told. As waiting for one takes long, all after it
     * are waited for at once.
     */
    public static List<Path> silent(List<Path> places) {
        int first = 0;
        while (first < places.size() && answers(places.get(first))) {
            first++;
        }
        if (first == places.size()) {
            return List.of();
        }
        List<Path> silent = new ArrayList<>(List.of(places.get(first)));
        List<Path> others = places.subList(first + 1, places.size());
        List<CompletableFuture<Boolean>> asked = new ArrayList<>();
        for (Path other : others) {
            asked.add(CompletableFuture.supplyAsync(() -> answers(other), WAITING));
        }
        for (int i = 0; i < others.size(); i++) {
            if (!asked.get(i).join()) {
                silent.add(others.get(i));
            }
        }
        return silent;
    }

    /**
     * The same of work that tells how it gets on, and is waited for while it does.
     *
     * @param come how much of it has come so far, in any unit
     */
    static <T> T read(Path place, Work<T> work, LongSupplier come) throws IOException {
        return USUAL.awaited(place, work, come);
    }

    /**
     * Waits for what is to be changed at a place.
     *
     * @throws FileSystemException also where it does not end, and may still be done later
     */
    public static <T> T write(Path place, Work<T> work) throws IOException {
        return USUAL.changed(place, work);
    }

    <T> T changed(Path place, Work<T> work) throws IOException {
        try {
            return awaited(place, work, () -> 0);
        } catch (UnreadableFile nothingComes) {
            FileSystemException fault =
                    new FileSystemException(place.toString(), null, nothingComes.getMessage());
            fault.initCause(nothingComes);
            throw fault;
        }
    }

    <T> T awaited(Path place, Work<T> work, LongSupplier come) throws IOException {
        if (hangs(place)) {
            throw nothingComes(place);
        }
        // Whoever was told to stop before may still bring to an end what it is at.
        boolean stopped = Thread.interrupted();
        try {
            Future<T> waiting = WAITING.submit(work::done);
            long before = -1;
            for (long now = 0; now != before; now = come.getAsLong()) {
                before = now;
                if (isDone(waiting)) {
                    return waiting.get();
                }
            }
            GIVEN_UP.put(place.toAbsolutePath(), waiting);
            throw nothingComes(place);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } catch (InterruptedException e) {
            stopped = true;
            throw new UnreadableFile(Reason.INPUT_OUTPUT, place.toString(), e);
        } finally {
            if (stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static UnreadableFile nothingComes(Path place) {
        return new UnreadableFile(Reason.INPUT_OUTPUT, place + ": nothing comes");
    }

    /** Whether somebody still waits there. */
    private static boolean hangs(Path place) {
        if (GIVEN_UP.isEmpty()) {
            return false;
        }
        GIVEN_UP.values().removeIf(Future::isDone);
        return GIVEN_UP.containsKey(place.toAbsolutePath());
    }

    /** Waits for the work; false where it is not done by then. */
    private boolean isDone(Future<?> waiting) throws ExecutionException, InterruptedException {
        try {
            waiting.get(limit, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return waiting.isDone();
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
