package dk.overblik.app.folder;

import java.io.IOException;
import java.nio.file.Path;

/** The way in which a finished file gets under its name, whole or not at all. */
@FunctionalInterface
interface Copying {

    /**
     * Puts a copy in place of what stands there.
     *
     * @throws dk.overblik.app.TargetHeld if another program holds what stands there
     */
    void copy(Path finished, Path target) throws IOException;
}
