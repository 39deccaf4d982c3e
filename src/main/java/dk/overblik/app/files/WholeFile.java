package dk.overblik.app.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears under its name whole or not at all, also where the machine stops. */
public final class WholeFile {

    private static final String START = "~ny-";
    private static final String END = ".tmp";

    private WholeFile() {}

    /**
     * Puts a copy in place of what stands there; what stands there is safe if that fails.
     *
     * @throws TargetHeld if another program holds what stands there
     */
    public static void copy(Path finished, Path target) throws IOException {
        Path beside = beside(target);
        try {
            copyTo(beside, finished);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What fails is the writing, whichever of the two files the system names. */
    private static void copyTo(Path beside, Path finished) throws IOException {
        try {
            Files.copy(finished, beside);
        } catch (FileSystemException e) {
            if (!finished.toString().equals(e.getFile())) {
                throw e;
            }
            FileSystemException there =
                    new FileSystemException(beside.toString(), null, e.getReason());
            there.initCause(e);
            throw there;
        }
    }

    /** As {@link #copy}, from memory. */
    public static void write(byte[] content, Path target) throws IOException {
        Path beside = beside(target);
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Whether a file is what a copy leaves behind when the program is killed. */
    public static boolean isLeftover(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(START) && name.endsWith(END);
    }

    private static Path beside(Path target) {
        return target.resolveSibling(START + UUID.randomUUID() + END);
    }

    /** A name must not reach the disk before the content that it stands for. */
    private static void move(Path beside, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw Files.exists(target) ? new TargetHeld(target, e) : e;
        }
    }

    /** Says that a file cannot be replaced, as another program has it open. */
    public static final class TargetHeld extends FileSystemException {

        private static final long serialVersionUID = 1L;

        public TargetHeld(Path target, FileSystemException cause) {
            super(target.toString(), null, cause.getReason());
            initCause(cause);
        }
    }
}
