package dk.overblik.app.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The signs of life that tell watchers on other machines that a folder is taken. */
final class Heartbeat {

    static final Duration BETWEEN_BEATS = Duration.ofSeconds(10);

    /** After so many times without a sign the other one is taken for dead. */
    private static final int MISSED = 4;

    private final Path file;
    private Watching own = Watching.first(UUID.randomUUID().toString());

    Heartbeat(Path file) {
        this.file = file;
    }

    /** Who gave the last sign; empty where there is none. */
    Optional<Watching> last() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Watching.read(text());
    }

    /**
     * Waits until it is clear that whoever gave the last sign is no longer there.
     *
     * <p>No clocks are compared: those of two machines may differ, and may be set.
     *
     * @param lockDecides whether a watcher on this machine would have been met already
     */
    void awaitSilence(boolean lockDecides, Pause pause, StopSignal stop) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        String before = text();
        // Half a sign is one too: somebody may be writing it just now.
        Watching other = Watching.read(before).orElse(Watching.unknown());
        if (lockDecides && other.isOnSameMachine(own)) {
            return;
        }
        for (int i = 0; i < MISSED; i++) {
            pause.of(BETWEEN_BEATS);
            if (stop.isGiven()) {
                throw new FolderTaken(other.said());
            }
            if (Files.exists(file) && !text().equals(before)) {
                throw new FolderTaken(last().orElse(other).said());
            }
        }
    }

    /** Gives a sign; false if another watcher has taken the folder over. */
    boolean beat() throws IOException {
        Optional<Watching> last = last();
        if (own.beat() > 0 && last.isPresent() && !last.get().id().equals(own.id())) {
            return false;
        }
        own = own.next();
        Files.writeString(file, own.text(), StandardCharsets.UTF_8);
        return true;
    }

    /** Takes the sign away, so that nobody needs to wait. */
    void end() throws IOException {
        if (last().filter(last -> last.id().equals(own.id())).isPresent()) {
            Files.deleteIfExists(file);
        }
    }

    /** Bytes that are being written just now may be anything. */
    private String text() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
