package dk.overblik.app.folder;

import dk.overblik.app.files.FileState;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Files that another program has open for itself, as Windows has it and Linux cannot. */
final class LockedFiles {

    private final Set<Path> locked;

    LockedFiles(Path... files) {
        locked = new HashSet<>(Arrays.asList(files));
    }

    void free(Path file) {
        locked.remove(file);
    }

    FileState state(Path file) {
        return locked.contains(file) ? FileState.NOT_WHOLE : FileState.of(file);
    }

    WorkingCopy copy(Path file) throws IOException {
        if (locked.contains(file)) {
            throw new UnreadableFile(UnreadableFile.Reason.LOCKED, file.toString());
        }
        return WorkingCopy.of(file);
    }
}
