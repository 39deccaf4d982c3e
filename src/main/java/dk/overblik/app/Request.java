package dk.overblik.app;

import java.nio.file.Path;
import java.util.List;

/**
 * What a command was asked to do.
 *
 * @param once whether to stop when there is nothing left to do
 * @param words all that was written after the command's own word
 */
public record Request(
        List<Path> paths,
        Options options,
        boolean once,
        boolean json,
        boolean quiet,
        boolean verbose,
        List<String> words) {

    public Request {
        paths = List.copyOf(paths);
        words = List.copyOf(words);
    }

    /** Reads what was written after the command's own word. */
    public static Request of(List<String> words) {
        Arguments arguments = Arguments.parse(words.toArray(String[]::new));
        return new Request(
                arguments.files,
                arguments.options(),
                arguments.once,
                arguments.json,
                arguments.quiet,
                arguments.verbose,
                words);
    }
}
