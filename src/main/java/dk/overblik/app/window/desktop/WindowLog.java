package dk.overblik.app.window.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * What went wrong inside, in a file of the user's own: a window that was opened by a double-click
 * has no other place for it.
 */
public final class WindowLog {

    private static final long LARGEST = 1_000_000;

    private final Path file;

    public WindowLog(Path folder) {
        this.file = folder.resolve("vindue.log");
    }

    public Path file() {
        return file;
    }

    /** Adds an entry; a log that cannot be written never stops the work at hand. */
    public void add(Instant at, String what, Throwable fault) {
        StringWriter text = new StringWriter();
        text.append(at.toString()).append(' ').append(what).append('\n');
        fault.printStackTrace(new PrintWriter(text, true));
        try {
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.delete(file);
            }
            Files.writeString(
                    file,
                    text.toString(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }
}
