package dk.overblik.app;

import dk.overblik.app.files.FileName;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.job.OwnResults;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where results go: beside the export or in one folder, and never over anybody's work. */
final class ResultPlaces {

    private final Optional<Path> folder;
    private final Set<Path> taken = ConcurrentHashMap.newKeySet();

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
        InTheWay.foldersDownTo(place);
        Files.createDirectories(place);
        boolean here = place.equals(beside);
        for (int number = 1; number <= FileName.MOST_NUMBERS; number++) {
            Path target = FileName.numbered(place, stem, number, ending);
            boolean placed =
                    !taken.contains(target.toAbsolutePath().normalize())
                            && (isTheSame(target, finished)
                                    || (isFree(target, finished, here, stem)
                                            && copied(finished, target)));
            if (placed) {
                taken.add(target.toAbsolutePath().normalize());
                return target;
            }
        }
        throw new FileSystemException(FileName.numbered(place, stem, 1, ending).toString());
    }

    /**
     * Nothing stands there, or a result of an earlier run that nobody has touched since, that tells
     * nothing more, and that is of the same exports: where it lies beside them by their names,
     * which it is named after or marked with, else by what it holds of them.
     *
     * @param here whether it lies beside them
     */
    private static boolean isFree(Path target, Path finished, boolean here, String stem) {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return !Files.isSymbolicLink(target)
                && OwnResults.isUnchanged(target)
                && OwnResults.tellsAllOf(finished, target)
                && ((here && isOfThoseNames(target, finished, stem))
                        || OwnResults.areOfTheSame(target, finished));
    }

    /**
     * To the byte, as the commented copy of a note is, which bears no mark of ours; not where
     * nobody may look.
     */
    private static boolean isTheSame(Path target, Path finished) {
        try {
            return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                    && Files.mismatch(finished, target) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isOfThoseNames(Path target, Path finished, String stem) {
        return OwnResults.areOfTheSameNames(target, finished, ResultName.isOfItsSource(stem));
    }

    /** Copies in one step; false where another program holds what stands there. */
    private static boolean copied(Path finished, Path target) throws IOException {
        try {
            WholeFile.copy(finished, target);
            return true;
        } catch (WholeFile.TargetHeld e) {
            return false;
        }
    }
}
