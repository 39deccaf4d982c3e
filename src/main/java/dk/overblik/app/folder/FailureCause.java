package dk.overblik.app.folder;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Version;
import java.util.Arrays;

/**
 * What kind of failure it was, and to which version of the program.
 *
 * @param version whose verdict it is
 */
record FailureCause(Cause kind, String version) {

    String text() {
        return kind.name() + " " + version;
    }

    /** A kind that this version does not know is a fault. */
    static FailureCause read(String text) {
        String[] words = text.split(" ", 2);
        Cause kind =
                Arrays.stream(Cause.values())
                        .filter(cause -> cause.name().equals(words[0]))
                        .findFirst()
                        .orElse(Cause.FAULT);
        return new FailureCause(kind, words.length > 1 ? words[1] : "");
    }

    boolean isOfThisVersion() {
        return version.equals(Version.number());
    }
}
