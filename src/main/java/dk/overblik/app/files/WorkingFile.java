package dk.overblik.app.files;

import java.util.Locale;
import java.util.Set;

/**
 * Tells by its name a file that another program, or the system, made beside the files of users: an
 * unfinished one, a backup, a lock, something hidden. Nobody means it, so that it is no export
 * where a folder is looked through, whatever is in it.
 */
public final class WorkingFile {

    /** What browsers and copying programs call a file that they have not finished. */
    private static final Set<String> UNFINISHED =
            Set.of("crdownload", "part", "partial", "download", "opdownload", "filepart", "aria2");

    private static final Set<String> TEMPORARY = Set.of("tmp", "temp", "swp", "swo", "swx");

    /** What programs call the file as it was before, or as it would be after a crash. */
    private static final Set<String> KEPT =
            Set.of("bak", "backup", "bkp", "old", "orig", "xlk", "wbk", "asd", "xar");

    private static final Set<String> LOCKS = Set.of("lock", "lck");
    private static final Set<String> SYSTEM =
            Set.of("thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r");

    /** Where Windows, a Mac and network drives keep what was deleted, or is theirs alone. */
    private static final Set<String> SYSTEM_FOLDERS =
            Set.of(
                    "$recycle.bin",
                    "recycler",
                    "#recycle",
                    "@recycle",
                    "#snapshot",
                    "@eadir",
                    "system volume information",
                    "lost+found",
                    "__macosx");

    /** Excel saves under as many hexadecimal digits, and renames when it is done. */
    private static final int DIGITS_OF_EXCEL = 8;

    private WorkingFile() {}

    /** Whether a name is of such a file; by its signs, or by an ending that no user gives. */
    public static boolean is(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String ending = FileName.of(small).ending();
        return hasSigns(name)
                || UNFINISHED.contains(ending)
                || TEMPORARY.contains(ending)
                || KEPT.contains(ending)
                || LOCKS.contains(ending)
                || SYSTEM.contains(small)
                || SYSTEM_FOLDERS.contains(small)
                || isOfExcel(name)
                // As programs on a Mac save that may write nowhere else.
                || ending.startsWith("sb-");
    }

    /** Some browsers keep the final name with an empty file while they fill the other. */
    public static boolean isBeingFilled(String name, Set<String> beside) {
        return UNFINISHED.stream().anyMatch(ending -> beside.contains(name + "." + ending));
    }

    /** What Windows keeps with a file, as other systems name it: "maj.xlsx:Zone.Identifier". */
    public static boolean isOfAnother(String name, Set<String> beside) {
        return name.indexOf(':') > 0 && beside.contains(name.substring(0, name.indexOf(':')));
    }

    /** "~$maj.xlsx", ".maj.xlsx.swp", "maj.xlsx~", "#maj.xlsx#": around the name of another. */
    private static boolean hasSigns(String name) {
        return name.startsWith("~")
                || name.startsWith(".")
                || name.endsWith("~")
                || (name.startsWith("#") && name.endsWith("#"));
    }

    private static boolean isOfExcel(String name) {
        return name.length() == DIGITS_OF_EXCEL
                && name.chars().allMatch(sign -> "0123456789ABCDEF".indexOf(sign) >= 0);
    }
}
