package dk.overblik.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the program writes for others to read, in UTF-8. Another program that reads along may stop
 * when it has seen enough, as {@code head} does: that is no fault.
 */
public final class StandardOutput extends PrintStream {

    // As the mode of a file has it on Unix.
    private static final int KINDS_OF_FILE = 0170000;
    private static final int PIPE = 0010000;

    /**
     * @param process that of the process
     */
    public StandardOutput(PrintStream process) {
        super(process, true, StandardCharsets.UTF_8);
    }

    @Override
    public boolean checkError() {
        return super.checkError() && !isPipe();
    }

    private static boolean isPipe() {
        try {
            Object mode = Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            return mode instanceof Integer bits && (bits & KINDS_OF_FILE) == PIPE;
        } catch (IOException | RuntimeException notUnix) {
            return false;
        }
    }
}
