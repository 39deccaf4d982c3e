package dk.overblik.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The user's own folder for what the window remembers: never the registry, never beside exports.
 */
final class UserFolder {

    private UserFolder() {}

    /** The folder, made if it is missing. */
    static Path of(Map<String, String> environment, Path home) throws IOException {
        return Files.createDirectories(place(environment, home));
    }

    private static Path place(Map<String, String> environment, Path home) {
        String chosen = environment.getOrDefault("OVERBLIK_MAPPE", "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        String windows = environment.getOrDefault("APPDATA", "");
        if (!windows.isEmpty()) {
            return Path.of(windows, "Overblik");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return config.isEmpty()
                ? home.resolve(".config").resolve("overblik")
                : Path.of(config, "overblik");
    }
}
