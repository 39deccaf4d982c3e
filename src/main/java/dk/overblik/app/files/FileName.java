package dk.overblik.app.files;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file's name in its two parts.
 *
 * @param ending without the dot; empty where there is none
 */
public record FileName(String stem, String ending) {

    /** No file system that people use takes longer names. */
    private static final int LONGEST = 255;

    /** How many files of one name may stand beside each other, told apart by " (2)" and so on. */
    public static final int MOST_NUMBERS = 1000;

    public static FileName of(Path file) {
        return of(file.getFileName().toString());
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
     * @param number from 1
     */
    public static Path numbered(Path folder, String name, int number, String ending) {
        int kind = name.lastIndexOf(" - ");
        String after = kind < 0 ? "" : name.substring(kind);
        int room = LONGEST - length(after + " (" + MOST_NUMBERS + ")." + ending);
        String start = shortened(kind < 0 ? name : name.substring(0, kind), room);
        String numbered = after + (number == 1 ? "" : " (" + number + ")");
        return in(folder, start + numbered + "." + ending);
    }

    /** A file in a folder; what the system cannot write of its name becomes "_". */
    public static Path in(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException unwritable) {
            StringBuilder written = new StringBuilder();
            name.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(sign -> written.append(isWritable(folder, sign) ? sign : "_"));
            return folder.resolve(written.toString());
        }
    }

    private static boolean isWritable(Path folder, String sign) {
        try {
            return !folder.resolve(sign).equals(folder);
        } catch (InvalidPathException unwritable) {
            return false;
        }
    }

    private static String shortened(String stem, int room) {
        String shorter = stem;
        while (length(shorter) > room) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.equals(stem) ? stem : shorter.strip();
    }

    /** Windows counts characters, all others bytes. */
    private static int length(String name) {
        return File.separatorChar == '\\'
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
