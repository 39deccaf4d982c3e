package dk.overblik.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The program's own folders among the temporary ones of the machine, whose drive is always there.
 */
public final class TemporaryFolder {

    private static final String PREFIX = "overblik-";

    private TemporaryFolder() {}

    /** The machine's own folder for temporary files, which all of these lie in. */
    public static Path home() {
        return Path.of(System.getProperty("java.io.tmpdir", "."));
    }

    /** What the names of a process's folders begin with. */
    public static String prefix(String process) {
        return PREFIX + process + "-";
    }

    /** Whether a file lies in such a folder. */
    static boolean holds(Path file) {
        @Nullable Path folder = file.getParent();
        @Nullable Path name = folder == null ? null : folder.getFileName();
        return folder != null
                && name != null
                && name.toString().startsWith(PREFIX)
                && home().equals(folder.getParent());
    }
}
