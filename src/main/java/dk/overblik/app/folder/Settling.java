package dk.overblik.app.folder;

import dk.overblik.app.files.FileState;
import dk.overblik.app.folder.drop.Drop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tells what has been copied to its end from what is still being copied. */
final class Settling {

    /** How long something may stand still without being whole before that is a failure. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Function<Path, FileState> states;
    private final Map<String, Seen> seen = new HashMap<>();

    Settling(Function<Path, FileState> states) {
        this.states = states;
    }

    /** What can be said of a drop at this look. */
    enum Readiness {
        WAITING,
        SETTLED,
        /** Has stood still, and yet is not whole. */
        GIVEN_UP
    }

    private record Seen(String stamp, Instant since) {}

    /** The verdict after one more look. */
    Readiness of(Drop drop, Instant now) {
        Seen before = seen.get(drop.path());
        if (before == null || !before.stamp().equals(drop.stamp().text())) {
            seen.put(drop.path(), new Seen(drop.stamp().text(), now));
            return Readiness.WAITING;
        }
        if (isWhole(drop)) {
            return Readiness.SETTLED;
        }
        if (now.isBefore(before.since())) {
            // The clock was set back; the patience begins anew.
            seen.put(drop.path(), new Seen(before.stamp(), now));
            return Readiness.WAITING;
        }
        return hasStoodStill(drop, now) ? Readiness.GIVEN_UP : Readiness.WAITING;
    }

    /** Whether every file of a drop has content, can be opened and ends as such files do. */
    private boolean isWhole(Drop drop) {
        return drop.stamp().size() > 0
                && drop.files().stream()
                        .map(file -> states.apply(file.file()))
                        .noneMatch(Set.of(FileState.NOT_WHOLE, FileState.ENDS_OPEN)::contains);
    }

    /** Whether a drop has been the same for so long that it will not become whole by itself. */
    boolean hasStoodStill(Drop drop, Instant now) {
        Seen before = seen.get(drop.path());
        return before != null
                && before.stamp().equals(drop.stamp().text())
                && Duration.between(before.since(), now).compareTo(PATIENCE) >= 0;
    }

    /** Forgets what is no longer there. */
    void keepOnly(Collection<String> paths) {
        seen.keySet().retainAll(paths);
    }
}
