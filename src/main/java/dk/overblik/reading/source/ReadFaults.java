package dk.overblik.reading.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The edge of this package: whatever goes wrong while a file is read becomes an UnreadableFile. */
public final class ReadFaults {

    private static final boolean ON_WINDOWS = File.separatorChar == '\\';

    private ReadFaults() {}

    public static <T> T of(Path file, long maximalBytes, Callable<T> reader) throws UnreadableFile {
        try {
            check(file, maximalBytes);
            return reader.call();
        } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
            // The libraries read what anybody may have written: their faults are the file's.
            throw unreadable(thrown);
        }
    }

    private static void check(Path file, long maximalBytes) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "not a regular file");
        }
        if (attributes.size() == 0) {
            throw new UnreadableFile(Reason.EMPTY, "no bytes");
        }
        if (attributes.size() > maximalBytes) {
            throw new UnreadableFile(Reason.TOO_LARGE, attributes.size() + " bytes");
        }
    }

    private static UnreadableFile unreadable(Throwable thrown) {
        Reason reason = Reason.DAMAGED;
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile known) {
                return known;
            }
            reason = reason(cause, reason);
        }
        return new UnreadableFile(reason, String.valueOf(thrown.getMessage()), thrown);
    }

    /** The reason that a thrown object speaks for; the innermost that speaks decides. */
    private static Reason reason(Throwable thrown, Reason otherwise) {
        if (thrown instanceof OutOfMemoryError || thrown instanceof StreamConstraintsException) {
            return Reason.TOO_LARGE;
        }
        if (isDamage(thrown)) {
            return Reason.DAMAGED;
        }
        return thrown instanceof IOException fault ? inputOutput(fault, ON_WINDOWS) : otherwise;
    }

    private static boolean isDamage(Throwable thrown) {
        return thrown instanceof JacksonException
                || thrown instanceof ZipException
                || thrown instanceof EOFException
                || thrown instanceof CharacterCodingException;
    }

    static Reason inputOutput(IOException fault, boolean onWindows) {
        if (fault instanceof NoSuchFileException) {
            return Reason.MISSING;
        }
        if (fault instanceof AccessDeniedException) {
            return Reason.NO_ACCESS;
        }
        return onWindows && isLock(fault) ? Reason.LOCKED : Reason.INPUT_OUTPUT;
    }

    /**
     * Windows has no exception of its own for a file that another program has open: a bare
     * FileSystemException for a file that is there, with a message in the language of the system.
     */
    private static boolean isLock(IOException fault) {
        return fault.getClass() == FileSystemException.class
                && ((FileSystemException) fault).getFile() != null
                && Files.exists(Path.of(((FileSystemException) fault).getFile()));
    }

    /** What each kind of fault around the reading of one file means to the one who dropped it. */
    public static final class Reasons {

        private Reasons() {}

        /** The work's result; whatever goes wrong in it comes out as one kind of exception. */
        public static <T> T guarded(Path file, Callable<T> work) throws UnreadableFile {
            try {
                return work.call();
            } catch (UnreadableFile known) {
                throw known;
            } catch (Exception | OutOfMemoryError | StackOverflowError fault) {
                throw known(file, fault);
            }
        }

        private static UnreadableFile known(Path file, Throwable fault) {
            // The XML reader wraps what its source throws.
            for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof UnreadableFile known) {
                    return known;
                }
            }
            return new UnreadableFile(reason(fault), file + ": " + fault, fault);
        }

        /**
         * The result of reading bytes from an open file, where a fault is the disk's or network's.
         */
        static <T> T reading(Path file, Callable<T> work) throws Exception {
            try {
                return work.call();
            } catch (IOException fault) {
                throw new UnreadableFile(Reason.INPUT_OUTPUT, file + ": " + fault, fault);
            }
        }

        private static Reason reason(Throwable fault) {
            if (fault instanceof NoSuchFileException) {
                return Reason.MISSING;
            }
            if (fault instanceof AccessDeniedException) {
                return Reason.NO_ACCESS;
            }
            if (fault instanceof FileSystemException) {
                // Windows has no exception of its own for a file that another program holds.
                return Reason.LOCKED;
            }
            // The libraries run out of memory or stack only on files made to do that.
            return fault instanceof Error ? Reason.TOO_LARGE : Reason.DAMAGED;
        }
    }
}
