package dk.overblik.app.folder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A sign of life of a watcher, as it stands in the heartbeat file.
 *
 * @param id of the one run of the program
 * @param user who runs it
 * @param beat how many signs there were
 */
record Watching(String id, String user, String machine, long beat) {

    private static final int LINES = 4;

    /** The first sign of a new run. */
    static Watching first(String id) {
        Map<String, String> environment = System.getenv();
        String machine =
                Optional.ofNullable(environment.get("COMPUTERNAME"))
                        .or(() -> Optional.ofNullable(environment.get("HOSTNAME")))
                        .orElseGet(MachineName::ofNetwork);
        return new Watching(id, System.getProperty("user.name", "?"), machine, 0);
    }

    /** Whoever gave a sign that cannot be read. */
    static Watching unknown() {
        return new Watching("", "en anden", "en ukendt maskine", 0);
    }

    Watching next() {
        return new Watching(id, user, machine, beat + 1);
    }

    boolean isOnSameMachine(Watching other) {
        return machine.toLowerCase(Locale.ROOT).equals(other.machine.toLowerCase(Locale.ROOT));
    }

    String text() {
        return String.join("\n", id, user, machine, Long.toString(beat)) + "\n";
    }

    /** Empty where the text is none or only the half of one. */
    static Optional<Watching> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES || !text.endsWith("\n")) {
            return Optional.empty();
        }
        try {
            long beat = Long.parseLong(lines.get(3));
            return Optional.of(new Watching(lines.get(0), lines.get(1), lines.get(2), beat));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As users read it: who, and where. */
    String said() {
        return user + " på " + machine;
    }
}
