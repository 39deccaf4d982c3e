package dk.overblik.foreign;

import dk.overblik.app.command.CommandLineProgram;
import dk.overblik.app.folder.WatchCommand;
import dk.overblik.option.Task;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A run of the command line.
 *
 * @param out the lines on standard output
 * @param said standard error
 */
record Made(int code, List<String> out, String said) {

    static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");

    static Made of(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                new CommandLineProgram(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                Map.of(Task.WATCH, new WatchCommand()))
                        .run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        return new Made(
                code,
                out.toString(StandardCharsets.UTF_8).lines().toList(),
                err.toString(StandardCharsets.UTF_8));
    }

    /** The one result. */
    Path result() {
        return Path.of(out.get(0));
    }
}
