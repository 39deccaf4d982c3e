package dk.overblik.app.folder;

import java.util.List;
import java.util.Set;

/**
 * What was seen in one look through the inbox.
 *
 * @param reachable whether there was an inbox to look through
 * @param waiting the paths that must be looked at again before anything can be said of them
 */
record Look(boolean reachable, List<Drop> drops, Set<String> waiting) {

    Look {
        drops = List.copyOf(drops);
        waiting = Set.copyOf(waiting);
    }

    static Look inVain() {
        return new Look(false, List.of(), Set.of());
    }
}
