package dk.overblik.start;

import dk.overblik.app.command.CommandLineProgram;
import dk.overblik.app.window.WindowProgram;
import java.io.IOException;
import java.io.InputStream;
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

    private static final String NOTE = "rehearsal.pdf";

    private Rehearsal() {}

    static void run() {
        try {
            Path room = Files.createTempDirectory("overblik-oevelse-");
            try {
                convertAndCheck(WindowProgram.rehearse(room), room);
            } finally {
                remove(room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the notes a PDF: it takes most classes, and those that placing takes are the same. */
    private static void convertAndCheck(Path export, Path room) throws IOException {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        CommandLineProgram program = Main.commandLine(nowhere, nowhere);
        String folder = room.toString();
        program.run(new String[] {"--ud", folder, export.toString()});
        Path pdf = room.resolve(NOTE);
        try (InputStream in = Rehearsal.class.getResourceAsStream(NOTE)) {
            if (in == null) {
                throw new IOException("Missing in the jar: " + NOTE);
            }
            Files.copy(in, pdf);
        }
        program.run(new String[] {"tjek", pdf.toString(), export.toString(), "--ud", folder});
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
