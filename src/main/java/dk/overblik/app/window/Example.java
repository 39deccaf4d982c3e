package dk.overblik.app.window;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An export to try the program with, from inside the program. */
final class Example {

    private static final String RESOURCE = "/dk/overblik/eksempel/hedensted-2017-09.xlsx";

    private Example() {}

    /** Puts the export in a folder of its own, and says where it lies. */
    static Path in(Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve("eksempel"));
        Path export = place.resolve(RESOURCE.substring(RESOURCE.lastIndexOf('/') + 1));
        try (InputStream stream = Example.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("Missing in the jar: " + RESOURCE);
            }
            Files.copy(stream, export, StandardCopyOption.REPLACE_EXISTING);
        }
        return export;
    }
}
