package dk.overblik.app.window;

import java.io.IOException;
import java.nio.file.Path;

/** Opens what lies on the disk in the programs that the user has for it. */
@FunctionalInterface
interface FileOpener {

    /** Opens a file or a folder as a double-click on it would. */
    void open(Path path) throws IOException;
}
