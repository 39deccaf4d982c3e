package dk.overblik.app.files;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that appears under its name whole or not at all, also where the machine stops. */
public final class WholeFile {

    private static final String START = "~ny-";
    private static final String END = ".tmp";

    /** Of whom a half-written file is: machine, process, and a number among the process's own. */
    private static final Pattern OWN =
            Pattern.compile(START + "([0-9a-f]{8})-(\\d{1,18})-[0-9a-f]{8}" + Pattern.quote(END));

    /** What earlier versions called it. */
    private static final Pattern EARLIER =
            Pattern.compile(
                    START + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}" + Pattern.quote(END));

    /** How long virus scanners look at a file that is new, each pause twice the one before. */
    private static final int TRIES = 6;

    private static final long FIRST_PAUSE = 50;

    private WholeFile() {}

    /**
     * Puts a copy in place of what stands there; what stands there is safe if that fails.
     *
     * @throws TargetHeld if another program holds what stands there
     */
    public static void copy(Path finished, Path target) throws IOException {
        put(target, beside -> copyTo(beside, finished), WholeFile::move);
    }

    /**
     * Puts a copy where nothing stands, which of all programs that do so at once one does.
     *
     * @throws FileAlreadyExistsException where something does, which is never touched
     */
    public static void copyNew(Path finished, Path target) throws IOException {
        if (OnDisk.isThere(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        InTheWay.foldersDownTo(FileName.folderOf(target));
        put(target, beside -> copyTo(beside, finished), WholeFile::moveNew);
    }

    /** What fails is the writing, whichever of the two files the system names. */
    private static void copyTo(Path beside, Path finished) throws IOException {
        try {
            PatientFile.copy(finished, beside);
        } catch (FileSystemException e) {
            if (!finished.toString().equals(e.getFile())) {
                throw e;
            }
            throw named(beside, e);
        }
    }

    /** What a full disk, or one that is away, says of a file while it is written has no name. */
    private static FileSystemException named(Path beside, IOException fault) {
        FileSystemException there =
                new FileSystemException(beside.toString(), null, fault.getMessage());
        there.initCause(fault);
        return there;
    }

    /** As {@link #copy}, from memory. */
    public static void write(byte[] content, Path target) throws IOException {
        put(
                target,
                beside -> PatientFile.write(beside, content, StandardOpenOption.CREATE_NEW),
                WholeFile::move);
    }

    private static void put(Path target, Writing writing, Naming naming) throws IOException {
        Path beside = beside(target);
        try (UnfinishedFile unfinished = UnfinishedFile.begin(beside)) {
            writing.to(unfinished.path());
            NoRights.file(beside);
            LeftOvers.removeHalfWritten(beside);
            naming.give(beside, target);
        } catch (IOException e) {
            throw e.getClass() == IOException.class ? named(beside, e) : e;
        }
    }

    /** The writing of a file that is there for nobody yet. */
    @FunctionalInterface
    private interface Writing {
        void to(Path beside) throws IOException;
    }

    /** The step by which a file that is whole gets its name. */
    @FunctionalInterface
    private interface Naming {
        void give(Path beside, Path target) throws IOException;
    }

    /** Whether a file is what a copy leaves behind when the program is killed. */
    public static boolean isLeftover(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(START) && name.endsWith(END);
    }

    /** Whether a name can be nobody's but that of such a file, wherever it lies. */
    static boolean isHalfWritten(Path file) {
        String name = file.getFileName().toString();
        return OWN.matcher(name).matches() || EARLIER.matcher(name).matches();
    }

    /** The process on this machine that such a file is of; empty where it may be another's. */
    static OptionalLong processHere(Path file) {
        Matcher name = OWN.matcher(file.getFileName().toString());
        return name.matches() && name.group(1).equals(Machine.digits())
                ? OptionalLong.of(Long.parseLong(name.group(2)))
                : OptionalLong.empty();
    }

    private static Path beside(Path target) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        long process = ProcessHandle.current().pid();
        return target.resolveSibling(START + Machine.digits() + "-" + process + "-" + number + END);
    }

    private static void move(Path beside, Path target) throws IOException {
        named(beside, target, WholeFile::moveNow);
    }

    private static void moveNew(Path beside, Path target) throws IOException {
        named(beside, target, WholeFile::moveNewNow);
    }

    /** On Windows a scanner may hold the new file for a moment, and then it cannot be renamed. */
    private static void named(Path beside, Path target, Naming naming) throws IOException {
        long pause = FIRST_PAUSE;
        for (int tries = 1; tries < TRIES && Disk.isOfWindows(target); tries++, pause *= 2) {
            try {
                naming.give(beside, target);
                return;
            } catch (TargetHeld | NoSuchFileException | FileAlreadyExistsException e) {
                throw e;
            } catch (FileSystemException e) {
                await(pause);
            }
        }
        naming.give(beside, target);
    }

    /** Waits; whoever is told to stop meanwhile has no more use for the file. */
    static void await(long milliseconds) throws InterruptedIOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("No longer wanted");
        }
    }

    /** A name must not reach the disk before the content that it stands for. */
    private static void moveNow(Path beside, Path target) throws IOException {
        try {
            force(beside);
            OnDisk.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw isHeld(target) ? new TargetHeld(target, e) : e;
        }
    }

    /**
     * A second name for the file is refused where there is one already, in one step; renaming does
     * so on Windows alone, and elsewhere it looks first, which is for disks without second names.
     */
    private static void moveNewNow(Path beside, Path target) throws IOException {
        force(beside);
        if (!Disk.isOfWindows(target)) {
            try {
                OnDisk.link(target, beside);
                return;
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (FileSystemException | UnsupportedOperationException withoutSecondNames) {
                // As on memory sticks and some network shares.
            }
        }
        OnDisk.move(beside, target);
    }

    private static void force(Path file) throws IOException {
        try (PatientFile open = PatientFile.begin(file)) {
            open.force();
        }
    }

    /** What Windows cannot replace it cannot write on either; elsewhere it need not be told. */
    private static boolean isHeld(Path target) {
        if (!OnDisk.exists(target) || !Disk.isOfWindows(target)) {
            return OnDisk.exists(target);
        }
        try (PatientFile open = PatientFile.begin(target)) {
            return !open.isOpen();
        } catch (IOException e) {
            return true;
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
