package dk.overblik.reading.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dk.overblik.access.OnDisk;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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

    /**
     * What a reader makes of a regular file that is neither empty nor larger than it may be. All
     * that can throw a bare IOException in it is the disk or the network.
     */
    public static <T> T of(Path file, long maximalBytes, Callable<T> reader) throws UnreadableFile {
        return guarded(
                Reason.INPUT_OUTPUT,
                () -> {
                    check(file, maximalBytes);
                    return reader.call();
                });
    }

    /**
     * The same of a packed or binary file, whose readers throw a bare IOException for what is
     * damaged. Its bytes are fetched by {@link #fetching}, which tells the disk's faults.
     */
    public static <T> T ofPacked(Callable<T> reader) throws UnreadableFile {
        return guarded(Reason.DAMAGED, reader);
    }

    /** The result of reading bytes from an open file, where a fault is the disk's or network's. */
    public static <T> T fetching(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (IOException fault) {
            throw new UnreadableFile(
                    Reason.INPUT_OUTPUT, String.valueOf(fault.getMessage()), fault);
        }
    }

    private static <T> T guarded(Reason bareFault, Callable<T> reader) throws UnreadableFile {
        try {
            return reader.call();
        } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
            // The libraries read what anybody may have written: their faults are the file's.
            throw unreadable(thrown, bareFault);
        }
    }

    private static void check(Path file, long maximalBytes) throws IOException {
        BasicFileAttributes attributes = OnDisk.attributes(file);
        if (attributes.isDirectory()) {
            throw new UnreadableFile(Reason.FOLDER, file.toString());
        }
        if (!attributes.isRegularFile()) {
            throw new UnreadableFile(Reason.NO_FILE, file.toString());
        }
        if (attributes.size() == 0) {
            throw new UnreadableFile(Reason.EMPTY, "no bytes");
        }
        if (attributes.size() > maximalBytes) {
            throw new UnreadableFile(Reason.TOO_LARGE, attributes.size() + " bytes");
        }
    }

    /** The XML reader and others wrap what their source throws: causes are asked, too. */
    private static UnreadableFile unreadable(Throwable thrown, Reason bareFault) {
        Reason reason = Reason.DAMAGED;
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile known) {
                return known;
            }
            reason = reason(cause, bareFault, reason);
        }
        return new UnreadableFile(reason, String.valueOf(thrown.getMessage()), thrown);
    }

    /** The reason that a thrown object speaks for; the innermost that speaks decides. */
    private static Reason reason(Throwable thrown, Reason bareFault, Reason otherwise) {
        // The libraries run out of memory or stack only on files made to do that.
        if (thrown instanceof Error || thrown instanceof StreamConstraintsException) {
            return Reason.TOO_LARGE;
        }
        if (isDamage(thrown)) {
            return Reason.DAMAGED;
        }
        return thrown instanceof IOException fault
                ? inputOutput(fault, bareFault, ON_WINDOWS)
                : otherwise;
    }

    private static boolean isDamage(Throwable thrown) {
        return thrown instanceof JacksonException
                || thrown instanceof ZipException
                || thrown instanceof EOFException
                || thrown instanceof CharacterCodingException
                || thrown instanceof CharConversionException
                || thrown instanceof UnsupportedEncodingException;
    }

    static Reason inputOutput(IOException fault, Reason bareFault, boolean onWindows) {
        if (fault instanceof NoSuchFileException) {
            return Reason.MISSING;
        }
        if (fault instanceof AccessDeniedException) {
            return Reason.NO_ACCESS;
        }
        if (fault instanceof FileSystemException named) {
            return onWindows && isLock(named) ? Reason.LOCKED : Reason.INPUT_OUTPUT;
        }
        return bareFault;
    }

    /**
     * Windows has no exception of its own for a file that another program has open: a bare
     * FileSystemException for a file that is there, with a message in the language of the system.
     */
    private static boolean isLock(FileSystemException fault) {
        return fault.getClass() == FileSystemException.class
                && fault.getFile() != null
                && OnDisk.exists(Path.of(fault.getFile()));
    }
}
