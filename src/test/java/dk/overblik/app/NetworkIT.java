package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built jar, watched by strace while it works: no figure leaves the machine, and nothing is
 * asked of another. That the JVM itself tries whether there is IPv6 opens a socket and no way out.
 */
class NetworkIT {

    private static final Pattern WAY_OUT =
            Pattern.compile("(connect|bind|listen|accept4?|send(to|msg|mmsg))\\(.*AF_INET.*");

    @TempDir Path folder;

    private Path export;

    @BeforeEach
    void copy() throws IOException {
        assumeTrue(!OtherProgram.path("strace").isEmpty(), "strace is not installed");
        export = Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("udtræk.xlsx"));
    }

    @Test
    void theWatchThatFindsNothingWouldFindAWayOut() throws IOException {
        List<String> traced =
                traced("-cp", System.getProperty("java.class.path"), OpensAPort.class.getName());
        assertThat(traced).anyMatch(line -> WAY_OUT.matcher(line).find());
    }

    @Test
    void anOverviewWithItsNoteIsMadeWithoutTheNetwork() throws IOException {
        assertThat(jar("--kommune", "Hedensted", "--notat", export.toString())).isEmpty();
        assertThat(folder.resolve("udtræk - overblik.xlsx")).isNotEmptyFile();
    }

    @Test
    void whatWasUnderstoodIsListedWithoutTheNetwork() throws IOException {
        assertThat(jar("laes", export.toString())).isEmpty();
    }

    @Test
    void theDropFolderWorksWithoutTheNetwork() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("mappe").resolve("Indbakke"));
        Files.copy(export, inbox.resolve("udtræk.xlsx"));
        assertThat(jar("overvaag", folder.resolve("mappe").toString(), "--engang")).isEmpty();
        assertThat(folder.resolve("mappe").resolve("Resultater")).isNotEmptyDirectory();
    }

    /** The ways out that the program took. */
    private List<String> jar(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("-jar", System.getProperty("overblik.jar")));
        all.addAll(List.of(words));
        return traced(all.toArray(String[]::new)).stream()
                .filter(line -> WAY_OUT.matcher(line).find())
                .toList();
    }

    /** What a JVM asked of the system's network. */
    private List<String> traced(String... words) throws IOException {
        Path calls = folder.resolve("calls.txt");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                OtherProgram.path("strace"),
                                "-f",
                                "-e",
                                "trace=%network",
                                "-o",
                                calls.toString(),
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.addAll(List.of(words));
        OtherProgram.output(command);
        List<String> lines = Files.readAllLines(calls);
        assertThat(lines).as("strace saw the process end").isNotEmpty();
        return lines;
    }

    /** A program that does what ours must not. */
    static final class OpensAPort {

        private OpensAPort() {}

        public static void main(String[] words) throws IOException {
            try (java.net.ServerSocket socket =
                    new java.net.ServerSocket(0, 0, java.net.InetAddress.getLoopbackAddress())) {
                socket.getLocalPort();
            }
        }
    }
}
