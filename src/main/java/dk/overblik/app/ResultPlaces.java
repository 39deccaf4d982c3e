package dk.overblik.app;

import dk.overblik.app.files.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where results go: beside the export or in one folder, and never over anybody's work. */
final class ResultPlaces {

    private static final int MOST_NUMBERS = 1000;

    private final Optional<Path> folder;
    private final Set<Path> taken = new HashSet<>();

    ResultPlaces(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Puts a finished workbook or note in its place, whole or not at all, and says where that is.
     *
     * @param finished a file in a temporary folder
     * @param beside the folder to use where none was chosen for all results
     * @param ending of the result, "xlsx", "xlsm" or "docx"
     */
    Path place(Path finished, Path beside, String stem, String ending) throws IOException {
        Path place = folder.orElse(beside);
        Files.createDirectories(place);
        for (int number = 1; number <= MOST_NUMBERS; number++) {
            String suffix = number == 1 ? "" : " (" + number + ")";
            Path target = place.resolve(stem + suffix + "." + ending);
            if (isFree(target) && copied(finished, target)) {
                taken.add(target.toAbsolutePath().normalize());
                return target;
            }
        }
        throw new FileSystemException(place.resolve(stem).toString());
    }

    /** Nothing stands there, or a result of an earlier run that nobody has touched since. */
    private boolean isFree(Path target) {
        if (taken.contains(target.toAbsolutePath().normalize())) {
            return false;
        }
        return !Files.exists(target) || OwnResults.isUnchanged(target);
    }

    /** Copies in one step; false where another program holds what stands there. */
    private static boolean copied(Path finished, Path target) throws IOException {
        if (Files.exists(target) && Files.mismatch(finished, target) < 0) {
            return true;
        }
        try {
            WholeFile.copy(finished, target);
            return true;
        } catch (WholeFile.TargetHeld e) {
            return false;
        }
    }
}
