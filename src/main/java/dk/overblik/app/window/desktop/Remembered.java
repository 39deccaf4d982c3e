package dk.overblik.app.window.desktop;

import dk.overblik.access.WrittenPath;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the user chose last time, in a file. One that cannot be read counts as none, and one that
 * cannot be written is left: a choice that is forgotten must never stop the work at hand.
 */
public final class Remembered {

    private final Path file;
    private final Properties values = new Properties();

    public Remembered(Path folder) {
        this.file = folder.resolve("vindue.properties");
        if (!Files.isRegularFile(file)) {
            // Of a pipe there may be no beginning, nor an end.
            return;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name)).filter(text -> !text.isEmpty());
    }

    public boolean isOn(String name) {
        return get(name).filter("ja"::equals).isPresent();
    }

    /** A place that is remembered, unless what is written is no path here. */
    public Optional<Path> path(String name) {
        return get(name).flatMap(WrittenPath::of);
    }

    /** Keeps a value, also for the next start where the folder can be written. */
    public boolean put(String name, String value) {
        values.setProperty(name, value);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return false;
        }
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            values.store(writer, null);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    // The user's own folder for what the window remembers: never the registry, never beside
    // exports.

    /** The folder, made if it is missing. */
    public static Path of(Map<String, String> environment, Path home) throws IOException {
        return Files.createDirectories(place(environment, home));
    }

    private static Path place(Map<String, String> environment, Path home) {
        return WrittenPath.of(environment, "OVERBLIK_MAPPE")
                .or(
                        () ->
                                WrittenPath.of(environment, "APPDATA")
                                        .map(windows -> windows.resolve("Overblik")))
                .orElseGet(
                        () ->
                                WrittenPath.of(environment, "XDG_CONFIG_HOME")
                                        .orElse(home.resolve(".config"))
                                        .resolve("overblik"));
    }
}
