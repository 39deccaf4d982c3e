package dk.overblik.app.command;

import dk.overblik.access.Patience;
import dk.overblik.access.WrittenPath;
import dk.overblik.app.job.Options;
import dk.overblik.danish.Quote;
import dk.overblik.option.Chosen;
import dk.overblik.option.CommandLine;
import dk.overblik.option.Option;
import dk.overblik.option.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command was asked to do.
 *
 * @param words all that was written after the command's own word
 */
public record Request(List<Path> paths, Options options, List<String> words) {

    public Request {
        paths = List.copyOf(paths);
        words = List.copyOf(words);
    }

    /**
     * Reads what was written after a command's own word.
     *
     * @throws CommandLine.WrongUse if it cannot be meant so
     */
    public static Request of(Task task, List<String> words) {
        return of(CommandLine.of(task, words), words);
    }

    /**
     * A command line whose paths can be paths on this computer.
     *
     * @throws CommandLine.WrongUse if one cannot
     */
    static Request of(CommandLine line, List<String> words) {
        Chosen chosen = line.chosen();
        for (Option option : Option.values()) {
            if (option.kind() == Option.Kind.PATH) {
                chosen.value(option).ifPresent(written -> path(option, written));
            }
        }
        if (line.files().stream().anyMatch(String::isBlank)) {
            throw new CommandLine.WrongUse("Navnet på en fil eller en mappe er tomt.");
        }
        List<Path> paths = line.files().stream().map(Request::path).toList();
        return new Request(paths, new Options(chosen), words);
    }

    /** An empty name would be the folder that the program happens to be started in. */
    private static void path(Option option, String written) {
        if (written.isBlank()) {
            throw new CommandLine.WrongUse("Tilvalget " + option.named() + " mangler en værdi.");
        }
        path(written);
    }

    private static Path path(String written) {
        Optional<Path> path = WrittenPath.of(written);
        if (path.isEmpty()) {
            throw new CommandLine.WrongUse(
                    "Navnet "
                            + Quote.of(written)
                            + " kan ikke bruges på denne maskine. Omdøb filen, eller nævn den mappe,"
                            + " den ligger i.");
        }
        return path.get();
    }

    /**
     * A place that holds for all that was asked, and of which nothing is told: whoever asks more of
     * it may hang.
     */
    Optional<Path> silent(Task task) {
        List<Path> places = new ArrayList<>(paths.subList(0, firstExport(task)));
        for (Option option : Option.values()) {
            if (option.kind() == Option.Kind.PATH) {
                options.chosen().value(option).map(Path::of).ifPresent(places::add);
            }
        }
        return places.stream().filter(place -> !Patience.answers(place)).findFirst();
    }

    /** The exports, and folders of them, of which nothing is told: they keep no other export. */
    List<Path> silentExports(Task task) {
        return Patience.silent(paths.subList(firstExport(task), paths.size()));
    }

    /** Which of the paths is the first of those that are exports, each of which may be missing. */
    private int firstExport(Task task) {
        if (task == Task.MAKE || task == Task.READ) {
            return 0;
        }
        boolean afterAnother = task == Task.REPEAT || task == Task.CHECK;
        return afterAnother ? Math.min(1, paths.size()) : paths.size();
    }

    boolean namesExports(Task task) {
        return paths.size() > firstExport(task);
    }

    /** The same without some of its paths. */
    Request without(List<Path> some) {
        return new Request(
                paths.stream().filter(path -> !some.contains(path)).toList(), options, words);
    }

    /** Whether to stop when there is nothing left to do. */
    public boolean once() {
        return options.has(Option.ONCE);
    }

    /** Whether the window asked for it. */
    public boolean isFromWindow() {
        return options.has(Option.FROM_WINDOW);
    }

    public boolean json() {
        return options.has(Option.JSON);
    }

    public boolean quiet() {
        return options.has(Option.QUIET);
    }

    public boolean verbose() {
        return options.has(Option.VERBOSE);
    }
}
