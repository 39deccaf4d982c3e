package dk.overblik.app.folder;

import dk.overblik.app.folder.Entry.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the journal says of each path: how it ended last, and what was begun and never ended. */
final class History {

    private final Map<String, Past> pasts = new HashMap<>();

    /**
     * What the journal says of one path.
     *
     * @param end DONE or FAILED
     * @param tries how often the same conversion was started since, and never ended
     */
    private record Past(Optional<Entry> end, boolean gone, ConversionKey begun, int tries) {

        static final Past NONE = new Past(Optional.empty(), false, ConversionKey.NONE, 0);

        Past after(Entry entry) {
            return switch (entry.event()) {
                case STARTED -> {
                    int before = entry.key().equals(begun) ? tries : 0;
                    yield new Past(end, gone, entry.key(), before + 1);
                }
                case DONE, FAILED -> new Past(Optional.of(entry), false, ConversionKey.NONE, 0);
                case PUT_OFF -> new Past(end, gone, begun, Math.max(0, tries - 1));
                case GONE -> new Past(end, true, begun, tries);
                case RESULTS_GONE -> new Past(Optional.empty(), gone, begun, tries);
            };
        }
    }

    History(List<Entry> entries) {
        entries.forEach(this::add);
    }

    void add(Entry entry) {
        if (entry.is(Event.RESULTS_GONE)) {
            pasts.replaceAll((path, past) -> past.after(entry));
        } else {
            pasts.merge(entry.path(), Past.NONE.after(entry), (past, first) -> past.after(entry));
        }
    }

    /** How a path ended last, whatever it held. */
    Optional<Entry> end(String path) {
        return past(path).end();
    }

    /** How a path ended last, if it has been in the inbox ever since. */
    Optional<Entry> standing(String path) {
        Past past = past(path);
        return past.gone() ? Optional.empty() : past.end();
    }

    /** How often the program went down during this very conversion. */
    int tries(String path, ConversionKey key) {
        Past past = past(path);
        return key.equals(past.begun()) ? past.tries() : 0;
    }

    /** Whether some conversion of a path was begun and never ended. */
    boolean isSuspect(String path) {
        return past(path).tries() > 0;
    }

    /** Whether anything has ended at all. */
    boolean hasEnds() {
        return pasts.values().stream().anyMatch(past -> past.end().isPresent());
    }

    /** The paths that were in the inbox and are not among those that are there now. */
    List<String> missing(Collection<String> there) {
        List<String> missing = new ArrayList<>();
        pasts.forEach(
                (path, past) -> {
                    if (!past.gone() && past.end().isPresent() && !there.contains(path)) {
                        missing.add(path);
                    }
                });
        return missing;
    }

    private Past past(String path) {
        return pasts.getOrDefault(path, Past.NONE);
    }
}
