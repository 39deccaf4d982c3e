package dk.overblik.app.files;

import dk.overblik.access.PatientFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** This computer, told from others that write in the same folders. */
public final class Machine {

    public static final String UNKNOWN = "en ukendt maskine";

    private static final Path HOST_NAME = Path.of("/etc/hostname");
    private static final Path ID = Path.of("/etc/machine-id");

    private Machine() {}

    /** What this machine calls itself, as users know it. */
    public static String name() {
        return name(System.getenv(), HOST_NAME);
    }

    /** Asked of the system alone: looking a name up would open the network. */
    static String name(Map<String, String> environment, Path hostName) {
        return Optional.ofNullable(environment.get("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(environment.get("HOSTNAME")))
                .or(() -> firstLine(hostName))
                .orElse(UNKNOWN);
    }

    /**
     * Digits that other machines have others of, and that tell nobody its name; the same as long as
     * the program runs.
     */
    static String digits() {
        return Own.DIGITS;
    }

    /** Read once: every file that is written is named after them, and looked for by them. */
    private static final class Own {

        private static final int LENGTH = 8;
        static final String DIGITS = digits();

        private static String digits() {
            String all = name() + firstLine(ID).orElse("");
            var digest = Sha256.start();
            digest.update(all.getBytes(StandardCharsets.UTF_8));
            return Sha256.hex(digest).substring(0, LENGTH);
        }
    }

    private static Optional<String> firstLine(Path file) {
        try {
            return new String(PatientFile.bytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
