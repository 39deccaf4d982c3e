package dk.overblik.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that are not ours, started to judge what we made. */
public final class OtherProgram {

    private OtherProgram() {}

    /**
     * Where the build was told that a program is, as by {@code -Doverblik.soffice=PATH}; empty
     * where it was told nothing.
     */
    public static String path(String name) {
        return System.getProperty("overblik." + name, "");
    }

    /**
     * What a program writes to standard output, whatever its exit code.
     *
     * @throws IOException if it cannot be started or takes longer than five minutes
     */
    public static String output(List<String> command) throws IOException {
        Path written = Files.createTempFile("overblik", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(written.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("Took too long: " + command);
            }
            return Files.readString(written, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
