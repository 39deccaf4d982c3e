package dk.overblik.app.files;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.access.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * What runs that were stopped or killed left behind; what cannot be removed is met again next time.
 */
public final class LeftOvers {

    /** After so long nobody writes on a file any more, whichever machine it is on. */
    private static final Duration LONG_AGO = Duration.ofDays(1);

    private LeftOvers() {}

    /** Every half-written file in a folder that nobody else writes in. */
    public static void removeAllHalfWritten(Path folder) {
        each(
                folder,
                file -> {
                    if (WholeFile.isLeftover(file)) {
                        OnDisk.remove(file);
                    }
                });
    }

    /**
     * The half-written files of a folder whose writers are gone.
     *
     * @param fresh a file in it that is being written, for the time as the folder's own machine has
     *     it
     */
    static void removeHalfWritten(Path fresh) {
        each(
                FileName.folderOf(fresh),
                file -> {
                    if (WholeFile.isHalfWritten(file) && isAbandoned(file, fresh)) {
                        OnDisk.remove(file);
                    }
                });
    }

    private static boolean isAbandoned(Path file, Path fresh) throws IOException {
        OptionalLong process = WholeFile.processHere(file);
        if (process.isPresent()) {
            return isGone(process.getAsLong());
        }
        FileTime now = OnDisk.changed(fresh);
        FileTime written = OnDisk.changed(file);
        return written.toInstant().plus(LONG_AGO).isBefore(now.toInstant());
    }

    private static boolean isGone(long process) {
        return ProcessHandle.of(process).isEmpty();
    }

    /** The copies of exports of processes that are gone. */
    public static void removeWorkingCopies() {
        removeWorkingCopies(LeftOvers::isGone);
    }

    /** Those of this very process, which is about to go. */
    public static void removeOwnWorkingCopies() {
        removeWorkingCopies(process -> process == ProcessHandle.current().pid());
    }

    private static void removeWorkingCopies(LongPredicate ofProcess) {
        each(
                TemporaryFolder.home(),
                folder -> {
                    OptionalLong process = WorkingCopy.process(folder);
                    if (process.isPresent() && ofProcess.test(process.getAsLong())) {
                        removeWorkingCopy(folder);
                    }
                });
    }

    /** One of them, as far as it can be. */
    static void removeWorkingCopy(Path folder) {
        each(folder, OnDisk::remove);
        quietly(OnDisk::remove, folder);
    }

    private static void each(Path folder, Removal removal) {
        try {
            for (Path entry : FolderEntries.of(folder)) {
                quietly(removal, entry);
            }
        } catch (IOException e) {
            // Leavings harm nobody.
        }
    }

    /** One that stays does not keep the others. */
    private static void quietly(Removal removal, Path entry) {
        try {
            removal.of(entry);
        } catch (IOException e) {
            // Leavings harm nobody.
        }
    }

    /** The removal of one leaving. */
    @FunctionalInterface
    private interface Removal {
        void of(Path path) throws IOException;
    }
}
