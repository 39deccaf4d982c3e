package dk.overblik.app.folder.lock;

import dk.overblik.access.OnDisk;
import dk.overblik.access.Patience;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.Pause;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to be the one watcher of a folder.
 *
 * <p>On one machine the operating system's lock decides, which ends with its process however that
 * ends. Some network shares have no such locks; there the heartbeat decides.
 */
public final class FolderLock implements AutoCloseable {

    private final DropFolder folder;
    private final Heartbeat heartbeat;
    private final Pause.StopSignal stop;
    private Optional<FileChannel> channel;
    private boolean lost;

    private FolderLock(
            DropFolder folder,
            Heartbeat heartbeat,
            Optional<FileChannel> channel,
            Pause.StopSignal stop) {
        this.folder = folder;
        this.stop = stop;
        this.heartbeat = heartbeat;
        this.channel = channel;
    }

    /** Takes the right, or says who has it. */
    public static FolderLock take(DropFolder folder, Pause pause, Pause.StopSignal stop)
            throws IOException {
        Heartbeat heartbeat = new Heartbeat(folder.heartbeat());
        Optional<FileChannel> channel = Optional.empty();
        try {
            channel = Patience.write(folder.lock(), () -> locked(folder.lock()));
        } catch (OverlappingFileLockException e) {
            throw taken(heartbeat);
        }
        FolderLock lock = new FolderLock(folder, heartbeat, channel, stop);
        try {
            heartbeat.awaitSilence(channel.isPresent(), pause, stop);
            heartbeat.beat();
            return lock;
        } catch (IOException e) {
            lock.release();
            throw e;
        }
    }

    /** Gives a sign of life; what cannot be written now is written next time. */
    synchronized void beat() {
        try {
            folder.restore();
            if (!heartbeat.beat()) {
                lose();
            }
            if (channel.isPresent() && OnDisk.isMissing(folder.lock())) {
                // Somebody removed it, and a second watcher could lock a new one.
                Optional<FileChannel> renewed =
                        Patience.write(folder.lock(), () -> locked(folder.lock()));
                close(channel.get());
                channel = renewed;
            }
        } catch (OverlappingFileLockException e) {
            lose();
        } catch (IOException e) {
            // The share is away; so is everybody else's way to it.
        }
    }

    /** Two must not work on: the work ends after the file at hand. */
    private void lose() {
        lost = true;
        stop.give();
    }

    /** Whether another watcher has taken the folder over. */
    public synchronized boolean isLost() {
        return lost;
    }

    @Override
    public synchronized void close() {
        try {
            heartbeat.end();
        } catch (IOException e) {
            // Others then wait until they miss it.
        }
        release();
    }

    private void release() {
        try {
            if (channel.isPresent()) {
                close(channel.get());
            }
        } catch (IOException e) {
            // The lock goes with the process.
        }
    }

    private void close(FileChannel locked) throws IOException {
        Patience.write(
                folder.lock(),
                () -> {
                    locked.close();
                    return locked;
                });
    }

    /**
     * The locked file; empty where the file system has no locks.
     *
     * @throws OverlappingFileLockException if somebody has the lock
     */
    private static Optional<FileChannel> locked(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        InTheWay.ownFile(file),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw e;
        } catch (IOException e) {
            channel.close();
            return Optional.empty();
        }
        if (lock == null) {
            channel.close();
            throw new OverlappingFileLockException();
        }
        return Optional.of(channel);
    }

    private static FolderTaken taken(Heartbeat heartbeat) throws IOException {
        return new FolderTaken(heartbeat.last().map(Heartbeat.Watching::said).orElse("en anden"));
    }

    /** Says that a drop folder is already watched, and by whom. */
    public static final class FolderTaken extends IOException {

        private static final long serialVersionUID = 1L;

        private final String watcher;

        FolderTaken(String watcher) {
            super("watched by " + watcher);
            this.watcher = watcher;
        }

        /** Who watches it, as users read it. */
        public String watcher() {
            return watcher;
        }
    }
}
