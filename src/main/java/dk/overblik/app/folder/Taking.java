package dk.overblik.app.folder;

import dk.overblik.app.WorkingCopy;
import java.io.IOException;
import java.nio.file.Path;

/** The way in which an export is copied out of the inbox. */
@FunctionalInterface
interface Taking {

    WorkingCopy copy(Path export) throws IOException;
}
