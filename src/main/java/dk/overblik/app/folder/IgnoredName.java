package dk.overblik.app.folder;

import dk.overblik.app.SettingsFiles;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of what lies in folders without being dropped there: temporary and hidden files. */
final class IgnoredName {

    /** What browsers and copying programs call a file that they have not finished. */
    private static final Set<String> UNFINISHED =
            Set.of("crdownload", "part", "partial", "download", "opdownload", "filepart");

    private static final Set<String> TEMPORARY = Set.of("tmp", "temp");
    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini");

    /** Excel saves under eight hexadecimal digits, and renames when it is done. */
    private static final Pattern EXCEL_SAVING = Pattern.compile("[0-9A-F]{8}");

    private IgnoredName() {}

    /**
     * Whether a name is to be passed over.
     *
     * @param beside the names in the same folder
     */
    static boolean is(String name, Set<String> beside) {
        String small = name.toLowerCase(Locale.ROOT);
        int dot = small.lastIndexOf('.');
        String ending = dot < 0 ? "" : small.substring(dot + 1);
        return name.startsWith("~")
                || name.startsWith(".")
                || UNFINISHED.contains(ending)
                || TEMPORARY.contains(ending)
                || SYSTEM.contains(small)
                || SettingsFiles.isNamed(Path.of(name))
                || EXCEL_SAVING.matcher(name).matches()
                || isPlaceholder(name, beside);
    }

    /** Some browsers keep the final name with an empty file while they fill the other. */
    private static boolean isPlaceholder(String name, Set<String> beside) {
        return UNFINISHED.stream().anyMatch(ending -> beside.contains(name + "." + ending));
    }
}
