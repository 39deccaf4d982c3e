package dk.overblik.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where results go: beside the export or in one folder, and never over anybody's work. */
final class ResultPlaces {

    private static final int MOST_NUMBERS = 1000;

    private final Optional<Path> folder;
    private final Set<Path> taken = new HashSet<>();

    ResultPlaces(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Puts a finished workbook in its place, whole or not at all, and says where that is.
     *
     * @param finished a file in a temporary folder
     * @param beside the folder to use where none was chosen for all results
     * @param ending of the result, "xlsx" or "xlsm"
     */
    Path place(Path finished, Path beside, String stem, String ending) throws IOException {
        Path place = folder.orElse(beside);
        Files.createDirectories(place);
        for (int number = 1; number <= MOST_NUMBERS; number++) {
            String suffix = number == 1 ? "" : " (" + number + ")";
            Path target = place.resolve(stem + suffix + "." + ending);
            if (isFree(target) && moved(finished, target)) {
                taken.add(target.toAbsolutePath().normalize());
                return target;
            }
        }
        throw new FileSystemException(place.resolve(stem).toString());
    }

    /** An export that shares its stem with another one keeps its ending in the result's name. */
    static String stem(Path export) throws IOException {
        FileName name = FileName.of(export);
        boolean workbook = Set.of("xlsx", "xlsm").contains(name.ending().toLowerCase(Locale.ROOT));
        if (workbook) {
            return name.stem();
        }
        try (Stream<Path> siblings = Files.list(FileName.folderOf(export))) {
            boolean shared =
                    siblings.filter(file -> !file.getFileName().equals(export.getFileName()))
                            .filter(ExportFiles::looksLikeExport)
                            .map(FileName::of)
                            .anyMatch(other -> other.stem().equals(name.stem()));
            return shared ? name.stem() + " (" + name.ending() + ")" : name.stem();
        }
    }

    /** Nothing stands there, or a result of an earlier run that nobody has touched since. */
    private boolean isFree(Path target) {
        if (taken.contains(target.toAbsolutePath().normalize())) {
            return false;
        }
        return !Files.exists(target) || OwnResults.isUnchanged(target);
    }

    /** Moves in one step; false where another program holds what stands there. */
    private static boolean moved(Path finished, Path target) throws IOException {
        if (Files.exists(target) && Files.mismatch(finished, target) < 0) {
            return true;
        }
        Path beside = target.resolveSibling("~ny-" + UUID.randomUUID() + ".tmp");
        try {
            Files.copy(finished, beside);
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (FileSystemException e) {
            if (!Files.exists(target)) {
                throw e;
            }
            return false;
        } finally {
            delete(beside);
        }
    }

    private static void delete(Path leftover) {
        try {
            Files.deleteIfExists(leftover);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
