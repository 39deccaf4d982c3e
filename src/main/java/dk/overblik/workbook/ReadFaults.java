package dk.overblik.workbook;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** What each kind of fault around the reading of one file means to the one who dropped it. */
final class ReadFaults {

    private ReadFaults() {}

    /** The work's result; whatever goes wrong in it comes out as one kind of exception. */
    static <T> T guarded(Path file, Callable<T> work) throws UnreadableFile {
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

    /** The result of reading bytes from an open file, where a fault is the disk's or network's. */
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
