package dk.overblik.access;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A path as a text from outside has it: the environment, a file that anybody can write, or another
 * program. Any text may stand there, also one that this system takes for no path: with a quotation
 * mark in it on Windows, or with letters that the system's encoding has not.
 */
public final class WrittenPath {

    private WrittenPath() {}

    /**
     * Nothing where it is no path here, nor where the text is empty: that would be the folder that
     * the program happens to be started in.
     */
    public static Optional<Path> of(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The one that a variable of the environment has, if it is there. */
    public static Optional<Path> of(Map<String, String> environment, String variable) {
        return of(environment.getOrDefault(variable, ""));
    }
}
