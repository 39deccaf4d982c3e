package dk.overblik.app.files;

import dk.overblik.access.OnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the file system of a place is like, where that makes a difference to what lies there. */
public final class Disk {

    /** Excel opens no file whose whole path is longer, whatever Windows itself allows. */
    private static final int LONGEST_PATH_OF_EXCEL = 218;

    /** No file system that people use takes longer names. */
    private static final int LONGEST_NAME = 255;

    /** Names that Windows keeps for devices in every folder, whatever follows a dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]|CONIN\\$|CONOUT\\$) *(\\..*)?");

    private Disk() {}

    /** Whether names, and files that others have open, are as Windows has them. */
    public static boolean isOfWindows(Path place) {
        return place.getFileSystem().getSeparator().equals("\\");
    }

    /**
     * Whether two paths lead to one file, by whatever links; of what is not there, to one place.
     */
    public static boolean isSame(Path one, Path other) {
        try {
            return OnDisk.areSame(one, other);
        } catch (IOException unreadable) {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }

    /** Whether a name there is one that no file can bear, as it is a device's. */
    static boolean isDevice(Path folder, String name) {
        return isOfWindows(folder) && DEVICE.matcher(name).matches();
    }

    /**
     * How long the name of a file there may be, so that it can be written, and opened by Excel
     * where the folder's own name leaves room for that; in characters on Windows, in bytes
     * elsewhere.
     *
     * @param shortest a name that is to be had in any case
     */
    static int longestName(Path folder, int shortest) {
        if (!isOfWindows(folder)) {
            return LONGEST_NAME;
        }
        int left = LONGEST_PATH_OF_EXCEL - folder.toAbsolutePath().toString().length() - 1;
        return left < shortest ? LONGEST_NAME : Math.min(left, LONGEST_NAME);
    }
}
