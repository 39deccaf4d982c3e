package dk.overblik.app.files;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.access.TemporaryFolder;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of an export in a temporary folder of its own, so that the export is read once, never
 * locked and never written; the folder goes when the copy is closed.
 */
public final class WorkingCopy implements AutoCloseable {

    /** Several times what any table of Jobindsats takes, in whatever container. */
    private static final long LARGEST = 1L << 30;

    private static final Pattern OURS =
            Pattern.compile(TemporaryFolder.prefix("(\\d{1,18})") + ".*");

    /** In milliseconds, until another program has perhaps written a file to its end. */
    private static final long[] PAUSES = {250, 500, 1_000, 2_000};

    /** In milliseconds: whoever has written within the first may go on within the second. */
    private static final long JUST_NOW = 1_000;

    private static final long PAUSE_OF_WRITERS = 100;

    private final Path folder;
    private final Path file;
    private Optional<Seen> source = Optional.empty();

    /** A file as it was seen at a time. */
    private record Seen(Path file, BasicFileAttributes then) {

        /** Whether it had been written to a moment before. */
        boolean isFresh() {
            long age = System.currentTimeMillis() - then.lastModifiedTime().toMillis();
            return Math.abs(age) < JUST_NOW;
        }

        /**
         * Whether it is another one now, or has another size or time; all is well if it is gone.
         */
        boolean isChanged() {
            try {
                BasicFileAttributes now = OnDisk.attributes(file);
                return now.size() != then.size()
                        || !now.lastModifiedTime().equals(then.lastModifiedTime())
                        || !Objects.equals(now.fileKey(), then.fileKey());
            } catch (IOException gone) {
                return false;
            }
        }
    }

    /** Work on the copy of an export. */
    @FunctionalInterface
    public interface Use<T> {
        T of(WorkingCopy copy) throws IOException;
    }

    private WorkingCopy(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Works on a copy of an export; where that is changed meanwhile, on another one a moment later.
     *
     * @param use must not have done anything yet where it throws that the export is being changed
     */
    public static <T> T use(Path export, Use<T> use) throws IOException {
        for (int tried = 0; ; tried++) {
            try (WorkingCopy copy = of(export)) {
                return use.of(copy);
            } catch (UnreadableFile e) {
                if (!isChanging(e) || tried == PAUSES.length) {
                    throw e;
                }
            }
            WholeFile.await(PAUSES[tried]);
        }
    }

    /**
     * A copy of an export.
     *
     * @throws UnreadableFile also where the export is changed meanwhile, so that the copy may be
     *     neither what it was nor what it will be
     */
    public static WorkingCopy of(Path export) throws IOException {
        Seen source = new Seen(export, check(export));
        WorkingCopy copy = empty();
        try {
            copy.source = Optional.of(source);
            copy.fill(export, source.then().size());
            copy.checkSource();
            NoRights.file(copy.file);
        } catch (IOException e) {
            copy.close();
            throw e;
        }
        return copy;
    }

    /** Only what is a file is ever opened: of a device or a pipe there may be no end. */
    private static BasicFileAttributes check(Path export) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = OnDisk.attributes(export);
        } catch (UnreadableFile nothingComes) {
            throw nothingComes;
        } catch (AccessDeniedException e) {
            throw new UnreadableFile(Reason.NO_ACCESS, export.toString(), e);
        } catch (IOException e) {
            boolean link = OnDisk.isThere(export);
            Reason reason = link ? Reason.NO_FILE : Reason.MISSING;
            throw new UnreadableFile(reason, export.toString(), e);
        }
        if (attributes.isDirectory()) {
            throw new UnreadableFile(folderReason(export), export.toString());
        }
        if (!attributes.isRegularFile()) {
            throw new UnreadableFile(Reason.NO_FILE, export.toString());
        }
        if (attributes.size() > LARGEST) {
            throw new UnreadableFile(Reason.TOO_LARGE, export + ": " + attributes.size());
        }
        return attributes;
    }

    /** Fails where the export is no longer what was copied: half of it may be in the copy. */
    public void checkSource() throws UnreadableFile {
        if (source.isPresent() && source.get().isChanged()) {
            throw new UnreadableFile(Reason.CHANGING, source.get().file().toString());
        }
    }

    /**
     * The same where the copy cannot be read: the program that wrote the export just now may have
     * paused.
     */
    public void checkUnreadable() throws IOException {
        if (source.isPresent() && source.get().isFresh()) {
            WholeFile.await(PAUSE_OF_WRITERS);
        }
        checkSource();
    }

    /** Whether a fault is that a file was being changed, and may be well in a moment. */
    public static boolean isChanging(IOException fault) {
        return fault instanceof UnreadableFile known && known.reason() == Reason.CHANGING;
    }

    /** The same copy, whatever becomes of the export: for who looks after that himself. */
    public WorkingCopy alone() {
        source = Optional.empty();
        return this;
    }

    private static Reason folderReason(Path folder) {
        try {
            // To the end: a drive that goes while it is listed has told of some already.
            List<Path> entries = FolderEntries.of(folder);
            for (Path first : entries.subList(0, Math.min(1, entries.size()))) {
                OnDisk.ownAttributes(first);
            }
            return Reason.FOLDER;
        } catch (IOException e) {
            return folderReason(e);
        }
    }

    /** Why a folder cannot be looked into. */
    static Reason folderReason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return Reason.FOLDER;
        }
        return fault instanceof AccessDeniedException ? Reason.CLOSED_FOLDER : Reason.INPUT_OUTPUT;
    }

    /** Room for results where there is no single export to copy. */
    public static WorkingCopy empty() throws IOException {
        String prefix = TemporaryFolder.prefix(Long.toString(ProcessHandle.current().pid()));
        Path folder = Files.createTempDirectory(prefix);
        try {
            return new WorkingCopy(NoRights.folder(folder), folder.resolve("export"));
        } catch (NoRights e) {
            OnDisk.remove(folder);
            throw e;
        }
    }

    /** The copy. */
    public Path file() {
        return file;
    }

    /** A file in the same temporary folder. */
    public Path beside(String name) {
        return FileName.in(folder, name);
    }

    /** The process that made a temporary folder; empty where the folder is none of ours. */
    public static OptionalLong process(Path folder) {
        Matcher name = OURS.matcher(folder.getFileName().toString());
        return name.matches()
                ? OptionalLong.of(Long.parseLong(name.group(1)))
                : OptionalLong.empty();
    }

    private void fill(Path export, long size) throws IOException {
        if (size == 0) {
            // What the kernel shows as a file without a size may have no end, or never begin.
            PatientFile.begin(file, StandardOpenOption.CREATE_NEW).close();
            return;
        }
        try {
            copyBounded(export);
        } catch (NoSuchFileException e) {
            throw new UnreadableFile(Reason.MISSING, export.toString(), e);
        } catch (AccessDeniedException e) {
            throw new UnreadableFile(Reason.NO_ACCESS, export.toString(), e);
        } catch (UnreadableFile | NoRoom known) {
            throw known;
        } catch (FileSystemException e) {
            // Windows has no exception of its own for a file that another program holds.
            boolean held = Disk.isOfWindows(export) && OnDisk.exists(export);
            Reason reason = held ? Reason.LOCKED : Reason.INPUT_OUTPUT;
            throw new UnreadableFile(reason, export.toString(), e);
        } catch (IOException e) {
            throw new UnreadableFile(Reason.INPUT_OUTPUT, export.toString(), e);
        }
    }

    /** A file may grow while it is read, or say nothing of its size. */
    private void copyBounded(Path export) throws IOException {
        byte[] block = new byte[1 << 16];
        long left = LARGEST;
        try (InputStream in = PatientFile.in(export);
                OutputStream out = PatientFile.out(file, StandardOpenOption.CREATE_NEW)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                left -= count;
                if (left < 0) {
                    throw new UnreadableFile(Reason.TOO_LARGE, export.toString());
                }
                write(block, count, out);
            }
        }
    }

    /** That there is no room for the copy is no fault of the export. */
    private void write(byte[] block, int count, OutputStream out) throws IOException {
        try {
            out.write(block, 0, count);
        } catch (IOException e) {
            throw new NoRoom(file, e);
        }
    }

    /** Says that a temporary file cannot be written. */
    private static final class NoRoom extends FileSystemException {

        private static final long serialVersionUID = 1L;

        NoRoom(Path file, IOException cause) {
            super(file.toString());
            initCause(cause);
        }
    }

    /** The folder that temporary files lie in, where one of ours is meant. */
    public static Optional<Path> temporary(Path file) {
        for (Path step = file; step != null; step = step.getParent()) {
            if (step.getFileName() != null && process(step).isPresent()) {
                return Optional.ofNullable(step.getParent());
            }
        }
        return Optional.empty();
    }

    /**
     * What another program holds, or has taken away, keeps nothing back: the result is in its place
     * by now, and a later run removes what is left.
     */
    @Override
    public void close() {
        LeftOvers.removeWorkingCopy(folder);
    }
}
