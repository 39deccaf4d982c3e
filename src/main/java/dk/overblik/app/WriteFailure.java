package dk.overblik.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a result cannot be written, in one Danish sentence that says what to do. */
final class WriteFailure {

    private WriteFailure() {}

    static String sentence(String export, IOException failure) {
        String start = "Resultatet for \"" + export + "\" kan ikke gemmes";
        if (failure instanceof AccessDeniedException denied) {
            return start
                    + ": der må ikke skrives til "
                    + place(denied).map(Path::toString).orElse("mappen")
                    + ". Vælg en anden mappe med --ud.";
        }
        String place =
                failure instanceof FileSystemException system
                        ? place(system).map(file -> " i " + file).orElse("")
                        : "";
        return start
                + place
                + ". Se efter, om drevet er der og har plads, eller vælg en anden mappe med --ud.";
    }

    /** What users know: not an unfinished file of ours, but the folder that it was to lie in. */
    private static Optional<Path> place(FileSystemException failure) {
        return Optional.ofNullable(failure.getFile())
                .map(Path::of)
                .map(file -> WholeFile.isLeftover(file) ? FileName.folderOf(file) : file);
    }
}
