package dk.overblik.app.command;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Says sentences that may be true of many exports of one run, as that the settings cannot be used
 * or the archive cannot be written, once.
 */
final class OnceSaid {

    private final PrintStream err;
    private final Set<String> said = new HashSet<>();

    OnceSaid(PrintStream err) {
        this.err = err;
    }

    void say(String sentence) {
        if (said.add(sentence)) {
            err.println(sentence);
        }
    }
}
