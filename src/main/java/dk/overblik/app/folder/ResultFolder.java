package dk.overblik.app.folder;

import dk.overblik.access.OnDisk;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.job.OwnResults;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The folder in which results and failure notes appear. */
final class ResultFolder {

    private static final String BETWEEN = "/";

    private final Path folder;
    private boolean removed;

    /** Results that were whole when they were looked into, by name: what they looked like. */
    private final Map<String, String> whole = new HashMap<>();

    ResultFolder(Path folder) {
        this.folder = folder;
    }

    /** Sees to it that the folder is there; others may do so in the same moment. */
    void restore() throws IOException {
        if (OnDisk.isFolder(InTheWay.folder(folder))) {
            return;
        }
        try {
            OnDisk.makeFolder(folder);
            removed = true;
        } catch (FileAlreadyExistsException other) {
            if (!OnDisk.isFolder(folder)) {
                throw other;
            }
        }
    }

    /** Whether the folder had been removed since this was last asked. */
    boolean wasRemoved() {
        boolean since = removed;
        removed = false;
        return since;
    }

    Path folder() {
        return folder;
    }

    /** Whether a result is there, and is not one that something has emptied since. */
    boolean has(String name) {
        Path result = file(name);
        return OnDisk.exists(result) && !OwnResults.isDamaged(result);
    }

    /**
     * Whether something has emptied a result that is there, or cut it off, as some disks do when
     * they go down. It is looked into once for each time that it changes.
     */
    boolean isSpoilt(String name) {
        Path result = file(name);
        String seen = seen(result);
        if (seen.isEmpty() || seen.equals(whole.get(name))) {
            return false;
        }
        if (OwnResults.isDamaged(result)) {
            return true;
        }
        whole.put(name, seen);
        return false;
    }

    boolean isAnySpoilt(List<String> names) {
        return names.stream().anyMatch(this::isSpoilt);
    }

    /** What a file looks like from outside; empty where there is none. */
    private static String seen(Path file) {
        try {
            BasicFileAttributes now = OnDisk.attributes(file);
            return now.isRegularFile() ? now.size() + " " + now.lastModifiedTime() : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** A folder in it, for results that belong together. */
    ResultFolder within(String name) {
        return new ResultFolder(inThis(name));
    }

    /** What a result in it, or in a folder in it, is called; {@link #file} finds it again. */
    String name(Path result) {
        String own = String.valueOf(result.getFileName());
        Path parent = result.getParent();
        return parent == null || parent.equals(folder) ? own : parent.getFileName() + BETWEEN + own;
    }

    /** The file of a name: of a path at most its last two steps, which lie in this folder. */
    Path file(String name) {
        int between = name.lastIndexOf(BETWEEN);
        return between <= 0
                ? inThis(name)
                : within(name.substring(0, between)).inThis(name.substring(between + 1));
    }

    private Path inThis(String name) {
        Path last = FileName.in(folder, name).getFileName();
        return last == null ? folder : folder.resolve(last);
    }

    /**
     * The first, second … file of a name.
     *
     * @param name ends with what kind of file it is, as in "maj - overblik"
     * @param number from 1
     */
    Path file(String name, int number, String ending) {
        return FileName.numbered(folder, name, number, ending);
    }

    static int mostNumbers() {
        return FileName.MOST_NUMBERS;
    }
}
