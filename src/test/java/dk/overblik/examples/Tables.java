package dk.overblik.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Published tables as they lie under the test resources: cells between semicolons. */
public final class Tables {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Tables() {}

    /** The rows of a table, its heading first. */
    public static List<List<String>> rows(String name) {
        try {
            String text =
                    Files.readString(RESOURCES.resolve(name), StandardCharsets.UTF_8)
                            .replace("\ufeff", "");
            return text.lines().map(line -> Arrays.asList(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
