package dk.overblik.app.folder;

import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.folder.drop.Copying;
import dk.overblik.app.folder.drop.DropFolder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What earlier runs left behind when they were killed. */
final class LeftOvers {

    private LeftOvers() {}

    /** Removes what can be removed; the rest is met again next time. */
    static void remove(DropFolder folder) {
        each(folder.results(), LeftOvers::removeHalfWritten);
        each(Copying.Scratch.folder(), LeftOvers::removeWorkingCopy);
    }

    private static void removeHalfWritten(Path file) throws IOException {
        if (WholeFile.isLeftover(file)) {
            Files.deleteIfExists(file);
        }
    }

    private static void removeWorkingCopy(Path folder) throws IOException {
        OptionalLong process = WorkingCopy.process(folder);
        if (process.isPresent() && ProcessHandle.of(process.getAsLong()).isEmpty()) {
            each(folder, Files::deleteIfExists);
            Files.deleteIfExists(folder);
        }
    }

    private static void each(Path folder, Removal removal) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                removal.of(entry);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Leavings harm nobody.
        }
    }

    /** The removal of one leaving. */
    @FunctionalInterface
    private interface Removal {
        void of(Path path) throws IOException;
    }
}
