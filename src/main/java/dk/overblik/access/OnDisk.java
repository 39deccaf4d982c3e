package dk.overblik.access;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What is told of a place without opening what is there, and what is done to it: the drive may hang
 * in any of that, and is not waited for for ever. Of a link, what is told of where it leads, unless
 * it says otherwise. A place of which nothing is told may be whatever it is asked for: taken for
 * something else, it would be passed over or written to, and so it is left to what comes next to
 * say that nothing comes.
 */
public final class OnDisk {

    private OnDisk() {}

    public static boolean exists(Path place) {
        return isSo(place, () -> Files.exists(place));
    }

    /** Whether anything is there, be it a link that leads nowhere, or round in a ring. */
    public static boolean isThere(Path place) {
        return isSo(place, () -> Files.exists(place, LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether it is certain that nothing is there. */
    public static boolean isMissing(Path place) {
        return !isSo(place, () -> !Files.notExists(place));
    }

    /** Whether a file is there, and no folder and no device. */
    public static boolean isFile(Path place) {
        return isSo(place, () -> Files.isRegularFile(place));
    }

    /** Whether a file is there itself, and no link to one. */
    public static boolean isFileItself(Path place) {
        return isSo(place, () -> Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS));
    }

    public static boolean isFolder(Path place) {
        return isSo(place, () -> Files.isDirectory(place));
    }

    /** Whether a folder is there itself, and no link to one. */
    public static boolean isFolderItself(Path place) {
        return isSo(place, () -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS));
    }

    public static boolean isLink(Path place) {
        return isSo(place, () -> Files.isSymbolicLink(place));
    }

    public static boolean isReadable(Path place) {
        return isSo(place, () -> Files.isReadable(place));
    }

    public static boolean isWritable(Path place) {
        return isSo(place, () -> Files.isWritable(place));
    }

    /** Whether a folder may be entered. */
    public static boolean isOpen(Path folder) {
        return isSo(folder, () -> Files.isExecutable(folder));
    }

    /** Whether two places are one. */
    public static boolean areSame(Path one, Path other) throws IOException {
        return told(one, () -> Files.isSameFile(one, other));
    }

    public static BasicFileAttributes attributes(Path place) throws IOException {
        return told(place, () -> Files.readAttributes(place, BasicFileAttributes.class));
    }

    /** Those of a link itself. */
    public static BasicFileAttributes ownAttributes(Path place) throws IOException {
        return told(
                place,
                () ->
                        Files.readAttributes(
                                place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** In bytes. */
    public static long size(Path place) throws IOException {
        return told(place, () -> Files.size(place));
    }

    /** When it was changed last. */
    public static FileTime changed(Path place) throws IOException {
        return told(place, () -> Files.getLastModifiedTime(place));
    }

    /** The one path of all that lead there. */
    public static Path real(Path place) throws IOException {
        return told(place, () -> place.toRealPath());
    }

    // Of the drive that it lies on.

    /** What kind of drive it is, in the system's own word. */
    public static String drive(Path place) throws IOException {
        return Patience.read(place, () -> Files.getFileStore(place).type());
    }

    /** How much can be written there, in bytes. */
    public static long room(Path place) throws IOException {
        return Patience.read(place, () -> Files.getFileStore(place).getUsableSpace());
    }

    public static boolean isOnReadOnlyDrive(Path place) throws IOException {
        return Patience.read(place, () -> Files.getFileStore(place).isReadOnly());
    }

    // What is done to it.

    /** Makes a folder, which must not be there. */
    public static void makeFolder(Path folder) throws IOException {
        Patience.write(folder, () -> Files.createDirectory(folder));
    }

    /** Makes a folder and those that it lies in, where they are missing. */
    public static Path makeFolders(Path folder) throws IOException {
        return Patience.write(folder, () -> Files.createDirectories(folder));
    }

    /** Takes away a file, or a folder with nothing in it, if it is there. */
    public static void remove(Path place) throws IOException {
        PatientFile.writing(place).done(place, () -> Files.deleteIfExists(place));
    }

    public static void move(Path from, Path to, CopyOption... options) throws IOException {
        Patience.write(to, () -> Files.move(from, to, options));
    }

    /** Gives a file a second name, which must be free. */
    public static void link(Path to, Path from) throws IOException {
        Patience.write(to, () -> Files.createLink(to, from));
    }

    /** Hides it on Windows, where a dot hides nothing. */
    public static void hide(Path place) throws IOException {
        Patience.write(place, () -> Files.setAttribute(place, "dos:hidden", true));
    }

    private static boolean isSo(Path place, Patience.Work<Boolean> question) {
        try {
            return told(place, question);
        } catch (IOException nothingComes) {
            return true;
        }
    }

    private static <T> T told(Path place, Patience.Work<T> question) throws IOException {
        return PatientFile.reading(place).done(place, question);
    }
}
