package dk.overblik.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Why a result cannot be written, in one Danish sentence that says what to do. */
final class WriteFailure {

    private WriteFailure() {}

    static String sentence(String export, IOException failure) {
        String start = "Resultatet for \"" + export + "\" kan ikke gemmes";
        if (failure instanceof AccessDeniedException denied) {
            return start
                    + ": der må ikke skrives til "
                    + denied.getFile()
                    + ". Vælg en anden mappe med --ud.";
        }
        String place =
                failure instanceof FileSystemException system
                        ? Optional.ofNullable(system.getFile()).map(file -> " i " + file).orElse("")
                        : "";
        return start
                + place
                + ". Se efter, om drevet er der og har plads, eller vælg en anden mappe med --ud.";
    }
}
