package dk.overblik.app.files;

import dk.overblik.access.OnDisk;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/**
 * Says that a file, or a folder, that the program has just made is closed to itself: the system
 * gives new files no rights, whatever the folder is that they lie in.
 */
public final class NoRights extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    private NoRights(Path made) {
        super(made.toString());
    }

    /** A folder that was made just now. */
    static Path folder(Path made) throws NoRights {
        return open(made, Disk.isOfWindows(made) || OnDisk.isOpen(made));
    }

    /** A file that was written just now. */
    static Path file(Path made) throws NoRights {
        return open(made, true);
    }

    /** Windows gives what is new the rights of its folder, and is slow to tell them. */
    private static Path open(Path made, boolean entered) throws NoRights {
        boolean open =
                Disk.isOfWindows(made)
                        || (entered && OnDisk.isReadable(made) && OnDisk.isWritable(made));
        if (!open) {
            throw new NoRights(made);
        }
        return made;
    }
}
