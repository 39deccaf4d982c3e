package dk.overblik.app.window.desktop;

import dk.overblik.access.WrittenPath;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * An entry in the user's own "Send til" menu in Windows: a right-click on an export opens it in the
 * window. It is a small file in a folder of the user's, so nothing is written to the registry, and
 * no rights are needed; to take it away is to delete the file.
 *
 * @param folder where Windows looks for the entries
 * @param program what is started: Overblik.exe, Overblik.cmd or the jar
 */
public record SendTo(Path folder, Path program) {

    private static final String NAME = "Overblik.cmd";

    /** Where there is such a menu, and a program to be started from it. */
    public static Optional<SendTo> of(Map<String, String> environment, Optional<Path> jar) {
        return WrittenPath.of(environment, "APPDATA")
                .map(own -> own.resolve(Path.of("Microsoft", "Windows", "SendTo")))
                .filter(Files::isDirectory)
                .flatMap(menu -> jar.map(file -> new SendTo(menu, starter(file))));
    }

    /** The jar that runs; empty where the program runs from its classes. */
    public static Optional<Path> jar() {
        try {
            Path file =
                    Path.of(
                            SendTo.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What a user double-clicks: it finds a Java by itself. */
    private static Path starter(Path jar) {
        for (String name : new String[] {"Overblik.exe", "Overblik.cmd"}) {
            Path starter = jar.resolveSibling(name);
            if (Files.isRegularFile(starter)) {
                return starter;
            }
        }
        return jar;
    }

    private Path entry() {
        return folder.resolve(NAME);
    }

    public boolean isThere() {
        return Files.isRegularFile(entry());
    }

    /** Puts the entry there, or anew where the program has moved. */
    public void put() throws IOException {
        Files.writeString(entry(), text(), StandardCharsets.UTF_8);
    }

    public void takeAway() throws IOException {
        Files.deleteIfExists(entry());
    }

    /** In the code page that the file is written in, so that a folder may have any letters. */
    private String text() {
        String path = program.toAbsolutePath().toString().replace("%", "%%");
        boolean jar = path.endsWith(".jar");
        String started =
                jar
                        ? "start \"\" javaw -Doverblik.vindue=true -jar \"" + path + "\" %*"
                        : path.endsWith(".cmd")
                                ? "call \"" + path + "\" %*"
                                : "start \"\" \"" + path + "\" %*";
        return String.join("\r\n", "@echo off", "chcp 65001 >nul", started, "");
    }
}
