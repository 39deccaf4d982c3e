package dk.overblik.start;

import dk.overblik.app.window.WindowProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Does all that a user does, where nobody sees it: so the JVM has loaded what they will need. */
final class Rehearsal {

    /** Set where the program shall rehearse and end. */
    static final String WANTED = "overblik.oevelse";

    private Rehearsal() {}

    static void run() {
        try {
            Path room = Files.createTempDirectory("overblik-oevelse-");
            try {
                Path export = WindowProgram.rehearse(room);
                PrintStream nowhere =
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
                Main.commandLine(nowhere, nowhere)
                        .run(new String[] {"--ud", room.toString(), export.toString()});
            } finally {
                remove(room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
