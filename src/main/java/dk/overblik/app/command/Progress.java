package dk.overblik.app.command;

import java.io.PrintStream;
import java.util.Optional;

/** How far a longer run is, in one line of a terminal; elsewhere it would only fill logs. */
final class Progress {

    private static final int STEPS = 30;

    private final Optional<PrintStream> terminal;

    Progress(Optional<PrintStream> terminal) {
        this.terminal = terminal;
    }

    /** The stream, where the program was started on a terminal. */
    @SuppressWarnings("SystemConsoleNull") // a newer Java that has one always shows a line more
    static Optional<PrintStream> terminal(PrintStream err) {
        return System.console() == null ? Optional.empty() : Optional.of(err);
    }

    /** Shows that so many of all are done; the line is left when all are. */
    void show(int done, int all) {
        terminal.ifPresent(
                line -> {
                    line.print("\r" + bar(done, all));
                    if (done == all) {
                        line.println();
                    }
                    line.flush();
                });
    }

    static String bar(int done, int all) {
        int filled = STEPS * done / all;
        return "[" + "#".repeat(filled) + ".".repeat(STEPS - filled) + "] " + done + " af " + all;
    }
}
