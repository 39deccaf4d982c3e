package dk.overblik.app.files;

import dk.overblik.access.OnDisk;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Says that something stands where a file, or a folder, of the program's own should.
 *
 * <p>Only what is a file is ever opened: a pipe, or a device, has no end, and often not even a
 * beginning, so that whoever opened it would wait for ever.
 */
public final class InTheWay extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final boolean folder;

    private InTheWay(Path place, boolean folder) {
        super(place.toString());
        this.folder = folder;
    }

    /** Whether it is a folder that should be there, and not a file. */
    public boolean isOfFolder() {
        return folder;
    }

    /** What is about to be opened: a file, or nothing yet. */
    public static Path file(Path place) throws InTheWay {
        if (OnDisk.isThere(place) && !OnDisk.isFile(place)) {
            throw new InTheWay(place, false);
        }
        return place;
    }

    /**
     * What is about to be opened and written on, and is nobody's but the program's: a file, or
     * nothing yet, and never a link, which may stand for a file of somebody else's.
     */
    public static Path ownFile(Path place) throws InTheWay {
        if (OnDisk.isThere(place) && !OnDisk.isFileItself(place)) {
            throw new InTheWay(place, false);
        }
        return place;
    }

    /** Whether it is a link, wherever it leads, and not the thing itself. */
    public boolean isOfLink() {
        return !folder && OnDisk.isLink(Path.of(getFile()));
    }

    /** What is about to be made or looked into: a folder, or nothing yet. */
    public static Path folder(Path place) throws InTheWay {
        if (OnDisk.isThere(place) && !OnDisk.isFolder(place)) {
            throw new InTheWay(place, true);
        }
        return place;
    }

    /** The nearest of a folder and those it lies in that is no folder. */
    public static void foldersDownTo(Path place) throws InTheWay {
        for (Path step = place.toAbsolutePath(); step != null; step = step.getParent()) {
            folder(step);
        }
    }
}
