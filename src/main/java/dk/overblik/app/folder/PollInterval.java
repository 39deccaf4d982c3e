package dk.overblik.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** How long to wait between two looks at a folder. */
final class PollInterval {

    static final Duration LOCAL = Duration.ofSeconds(3);
    static final Duration REMOTE = Duration.ofSeconds(10);

    private static final Set<String> REMOTE_TYPES =
            Set.of("cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "webdav");

    private PollInterval() {}

    static Duration of(Path folder) {
        return isRemote(folder) ? REMOTE : LOCAL;
    }

    /**
     * A drive letter of Windows does not tell; there a look is cheap enough at the shorter time.
     */
    private static boolean isRemote(Path folder) {
        if (folder.toString().startsWith("\\\\")) {
            return true;
        }
        try {
            String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
            return REMOTE_TYPES.contains(type) || type.startsWith("fuse.sshfs");
        } catch (IOException e) {
            return true;
        }
    }
}
