package dk.overblik.app.folder.lock;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.Machine;
import dk.overblik.app.folder.drop.Pause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The signs of life that tell watchers on other machines that a folder is taken. */
public final class Heartbeat {

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
        if (!OnDisk.exists(InTheWay.ownFile(file))) {
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
    void awaitSilence(boolean lockDecides, Pause pause, Pause.StopSignal stop) throws IOException {
        if (!OnDisk.exists(InTheWay.ownFile(file))) {
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
                throw new FolderLock.FolderTaken(other.said());
            }
            if (OnDisk.exists(file) && !text().equals(before)) {
                throw new FolderLock.FolderTaken(last().orElse(other).said());
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
        PatientFile.write(
                InTheWay.ownFile(file),
                own.text().getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        return true;
    }

    /** Takes the sign away, so that nobody needs to wait. */
    void end() throws IOException {
        if (last().filter(last -> last.id().equals(own.id())).isPresent()) {
            OnDisk.remove(file);
        }
    }

    /** Bytes that are being written just now may be anything. */
    private String text() throws IOException {
        return new String(PatientFile.bytes(InTheWay.ownFile(file)), StandardCharsets.UTF_8);
    }

    /** The signs of life that go on while a large export is being converted. */
    public static final class Beating {

        private final ScheduledExecutorService timer;

        private Beating(ScheduledExecutorService timer) {
            this.timer = timer;
        }

        public static Beating of(FolderLock lock) {
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

        public void end() {
            timer.shutdown();
        }
    }

    /**
     * A sign of life of a watcher, as it stands in the heartbeat file.
     *
     * @param id of the one run of the program
     * @param user who runs it
     * @param beat how many signs there were
     */
    record Watching(String id, String user, String machine, long beat) {

        private static final int LINES = 4;

        /** The first sign of a new run. */
        static Watching first(String id) {
            return new Watching(id, System.getProperty("user.name", "?"), Machine.name(), 0);
        }

        /** Whoever gave a sign that cannot be read. */
        static Watching unknown() {
            return new Watching("", "en anden", Machine.UNKNOWN, 0);
        }

        Watching next() {
            return new Watching(id, user, machine, beat + 1);
        }

        boolean isOnSameMachine(Watching other) {
            return machine.toLowerCase(Locale.ROOT).equals(other.machine.toLowerCase(Locale.ROOT));
        }

        String text() {
            return String.join("\n", id, user, machine, Long.toString(beat)) + "\n";
        }

        /** Empty where the text is none or only the half of one. */
        static Optional<Watching> read(String text) {
            List<String> lines = text.lines().toList();
            if (lines.size() != LINES || !text.endsWith("\n")) {
                return Optional.empty();
            }
            try {
                long beat = Long.parseLong(lines.get(3));
                return Optional.of(new Watching(lines.get(0), lines.get(1), lines.get(2), beat));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        /** As users read it: who, and where. */
        String said() {
            return user + " på " + machine;
        }
    }
}
