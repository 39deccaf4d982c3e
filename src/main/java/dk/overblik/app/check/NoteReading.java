package dk.overblik.app.check;

import dk.overblik.checking.document.Note;
import dk.overblik.checking.reading.NoteReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A note that is read while the exports are: each takes about as long as the other, and neither
 * needs what the other finds.
 */
final class NoteReading implements AutoCloseable {

    private final FutureTask<Note> task;
    private final Thread thread;

    private NoteReading(Path file) {
        this.task = new FutureTask<>(() -> NoteReader.read(file));
        this.thread = new Thread(task, "overblik-notat");
    }

    /** Begins to read. */
    static NoteReading of(Path file) {
        NoteReading reading = new NoteReading(file);
        reading.thread.setDaemon(true);
        reading.thread.start();
        return reading;
    }

    /**
     * The note, as soon as it is read.
     *
     * @throws dk.overblik.sheet.UnreadableFile if it is encrypted, scanned or damaged
     */
    Note note() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a note was read", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    /** What went wrong in the other thread, as it would have in this one. */
    private static IOException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        return cause instanceof IOException known ? known : new IOException(cause);
    }

    /** Waits for its end, as the file is taken away afterwards. */
    @Override
    public void close() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
