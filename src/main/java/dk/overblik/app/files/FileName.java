package dk.overblik.app.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file's name in its two parts.
 *
 * @param ending without the dot; empty where there is none
 */
public record FileName(String stem, String ending) {

    /** Letters of a name that are left of it, however long the folder's own is. */
    private static final int FEWEST = 8;

    /** How long the end of a name may be that says what it is; half of what may be written. */
    private static final int LONGEST_KIND = 120;

    /** How many files of one name may stand beside each other, told apart by " (2)" and so on. */
    public static final int MOST_NUMBERS = 1000;

    public static FileName of(Path file) {
        return of(file.getFileName().toString());
    }

    /** What a file or folder is called, also one that was named by where it lies: ".", "..". */
    public static String shown(Path file) {
        Path name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? file.toString() : name.toString();
    }

    public static FileName of(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? new FileName(name, "")
                : new FileName(name.substring(0, dot), name.substring(dot + 1));
    }

    /**
     * The first, second … file of a name in a folder, shortened to what file systems take.
     *
     * @param name may end with what kind of file it is, as in "maj - overblik", which is kept whole
     *     but for one that is named after a template of a name that leaves no room for another
     * @param number from 1
     */
    public static Path numbered(Path folder, String name, int number, String ending) {
        int kind = name.lastIndexOf(" - ");
        String after = kind < 0 ? "" : shortened(folder, name.substring(kind), LONGEST_KIND);
        int rest = length(folder, after + " (" + MOST_NUMBERS + ")." + ending);
        int room = Disk.longestName(folder, rest + FEWEST) - rest;
        String start = shortened(folder, kind < 0 ? name : name.substring(0, kind), room);
        String numbered = after + (number == 1 ? "" : " (" + number + ")");
        return in(folder, start + numbered + "." + ending);
    }

    /**
     * A file in a folder, whatever path the name may be: what the system cannot write of it, and
     * what parts folders, becomes "_". That also stands before the name of a device, before one
     * that would lead upwards, and behind a last dot that the system would drop.
     */
    public static Path in(Path folder, String name) {
        String kept = Disk.isDevice(folder, name) ? "_" + name : name;
        boolean dropped = Disk.isOfWindows(folder) && (kept.endsWith(".") || kept.endsWith(" "));
        return written(folder, dropped ? kept + "_" : kept);
    }

    private static Path written(Path folder, String name) {
        if (isName(folder, name)) {
            return folder.resolve(name);
        }
        StringBuilder written = new StringBuilder();
        name.codePoints()
                .mapToObj(Character::toString)
                .forEach(sign -> written.append(isWritable(folder, sign) ? sign : "_"));
        String kept = written.toString();
        return folder.resolve(isName(folder, kept) ? kept : "_" + kept);
    }

    /** Whether a text names something directly in a folder, and leads nowhere else. */
    private static boolean isName(Path folder, String text) {
        try {
            Path path = folder.getFileSystem().getPath(text);
            boolean upwards = text.equals(".") || text.equals("..");
            return !upwards && path.toString().equals(text) && isOne(path);
        } catch (InvalidPathException unwritable) {
            return false;
        }
    }

    private static boolean isOne(Path path) {
        return path.getRoot() == null && path.getNameCount() == 1 && !path.toString().isEmpty();
    }

    /** A blank is, but for the last sign of a name. */
    private static boolean isWritable(Path folder, String sign) {
        try {
            return sign.equals(" ") || isOne(folder.getFileSystem().getPath(sign));
        } catch (InvalidPathException unwritable) {
            return false;
        }
    }

    private static String shortened(Path folder, String stem, int room) {
        String shorter = stem;
        while (length(folder, shorter) > room) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.equals(stem) ? stem : shorter.stripTrailing();
    }

    /** Windows counts characters, all others bytes. */
    private static int length(Path folder, String name) {
        return Disk.isOfWindows(folder)
                ? name.length()
                : name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The folder that a file lies in. */
    public static Path folderOf(Path file) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        return folder == null ? whole : folder;
    }
}
