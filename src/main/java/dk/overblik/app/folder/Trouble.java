package dk.overblik.app.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why the work cannot go on just now, through no fault of any export. */
final class Trouble {

    /** Less than any result takes. */
    private static final long NO_ROOM = 1 << 20;

    private Trouble() {}

    /** What keeps results from being written, in one Danish sentence. */
    static String writing(Path folder, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return FolderText.notAllowed(folder);
        }
        if (!Files.isDirectory(folder)) {
            return FolderText.folderAway(folder);
        }
        return hasRoom(folder) ? FolderText.cannotWrite(folder) : FolderText.diskFull(folder);
    }

    private static boolean hasRoom(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() > NO_ROOM;
        } catch (IOException e) {
            return true;
        }
    }
}
