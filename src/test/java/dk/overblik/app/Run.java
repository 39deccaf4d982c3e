package dk.overblik.app;

import dk.overblik.app.command.CommandLineProgram;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * One run of the command line inside the test.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Run(int code, String out, String err) {

    public static final Path EXPORTS = Path.of("workbooks", "exports");
    static final Path OVERVIEWS = Path.of("workbooks", "overviews");
    public static final String HEDENSTED = "hedensted-2017-09.xlsx";

    public static Run of(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int code =
                new CommandLineProgram(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                Map.of())
                        .run(args);
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The workbook on all of several municipalities, among what was written. */
    public Path council() {
        return out.lines()
                .filter(line -> line.endsWith(" - kommuner.xlsx"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }
}
