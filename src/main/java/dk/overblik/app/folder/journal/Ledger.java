package dk.overblik.app.folder.journal;

import dk.overblik.app.files.FileState;
import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.StandingSettings;
import dk.overblik.app.folder.journal.JournalEntry.Event;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The journal on the disk together with what follows from it. */
public final class Ledger {

    /** A disk or share that failed once in the middle of a file need not fail again. */
    private static final Duration BETWEEN_READINGS = Duration.ofMinutes(5);

    private final Journal journal;
    private final History history;
    private final InstantSource clock;
    private final Function<Path, FileState> states;

    private Ledger(
            Journal journal,
            History history,
            InstantSource clock,
            Function<Path, FileState> states) {
        this.journal = journal;
        this.history = history;
        this.clock = clock;
        this.states = states;
    }

    /**
     * Reads what has happened so far.
     *
     * @param states what files look like from outside
     */
    public static Ledger open(Path file, InstantSource clock, Function<Path, FileState> states)
            throws IOException {
        Journal journal = new Journal(file);
        return new Ledger(journal, new History(journal.entries()), clock, states);
    }

    /**
     * Whether there is nothing left to do for a drop as long as all that it hangs on stays as it
     * is.
     */
    public boolean isDecided(Drop drop, StandingSettings settings) {
        String recipe = settings.recipe();
        return standing(drop, settings.key()).filter(end -> isFinal(end, drop, recipe)).isPresent()
                && failures(drop, settings.key()).stream()
                        .allMatch(end -> isFinal(end, drop, recipe));
    }

    /** How a drop ended, if it is as it was then. */
    public Optional<JournalEntry> standing(Drop drop, String settings) {
        return history.standing(drop.path())
                .filter(last -> last.stamp().equals(drop.stamp().text()))
                .filter(last -> last.key().settings().equals(settings));
    }

    /** The same of a drop that was made. */
    public Optional<JournalEntry> made(Drop drop, String settings) {
        return standing(drop, settings).filter(end -> end.is(Event.DONE));
    }

    /** The files of a folder that could not be part of its result. */
    public List<JournalEntry> failures(Drop drop, String settings) {
        if (!drop.folder()) {
            return List.of();
        }
        return drop.files().stream()
                .flatMap(file -> standing(Drop.of(file), settings).stream())
                .filter(end -> end.is(Event.FAILED))
                .toList();
    }

    private boolean isFinal(JournalEntry end, Drop drop, String recipe) {
        if (end.is(Event.DONE)) {
            return true;
        }
        // A newer program may read what an older one could not.
        JournalEntry.FailureCause cause = JournalEntry.FailureCause.read(end.cause());
        if (!cause.isOfThisVersion() || !cause.recipe().equals(recipe)) {
            return false;
        }
        if (end.key().isUnread() || cause.unread()) {
            Duration since = Duration.between(end.time(), clock.instant());
            return since.abs().compareTo(BETWEEN_READINGS) < 0;
        }
        return !end.key().isUnopened()
                || drop.files().stream()
                        .filter(file -> file.path().equals(end.path()))
                        .allMatch(file -> states.apply(file.file()) == FileState.NOT_WHOLE);
    }

    /** The last end of a path, if it was the same conversion. */
    public Optional<JournalEntry> done(String path, ConversionKey key) {
        return history.end(path).filter(end -> end.is(Event.DONE)).filter(e -> e.key().equals(key));
    }

    /** The name of the result that a path gave last, if it ended with one. */
    public Optional<String> lastResult(String path) {
        return history.end(path).filter(end -> end.is(Event.DONE)).map(JournalEntry::result);
    }

    public Optional<JournalEntry> end(String path) {
        return history.end(path);
    }

    public int tries(String path, ConversionKey key) {
        return history.tries(path, key);
    }

    public boolean isSuspect(String path) {
        return history.isSuspect(path);
    }

    /** Writes that a conversion begins; without that it must not begin. */
    public void start(Drop drop, ConversionKey key) throws IOException {
        JournalEntry entry =
                JournalEntry.of(
                        Event.STARTED, clock.instant(), drop.path(), drop.stamp().text(), key);
        journal.addNow(entry);
        history.add(entry);
    }

    public void done(Drop drop, ConversionKey key, JournalEntry.Made made) {
        add(JournalEntry.done(clock.instant(), drop.path(), drop.stamp().text(), key, made));
    }

    /**
     * Notes that nothing came of a drop.
     *
     * @param recipe how the last overview stood before the conversion
     */
    public void failed(
            Drop drop, ConversionKey key, String note, Outcome.Failed failure, String recipe) {
        boolean unread = isOfUnreadFile(failure);
        add(
                new JournalEntry(
                        Event.FAILED,
                        clock.instant(),
                        drop.path(),
                        drop.stamp().text(),
                        key,
                        note,
                        new JournalEntry.FailureCause(
                                        failure.cause(), Version.number(), unread, recipe)
                                .text(),
                        failure.sentence()));
    }

    /** Whether a file beside the exports could not be read to its end, and perhaps can now. */
    public static boolean isOfUnreadFile(Outcome.Failed failure) {
        return failure.cause() == Outcome.Cause.OTHER_FILE && failure.fault().isPresent();
    }

    public void putOff(Drop drop, ConversionKey key) {
        add(JournalEntry.of(Event.PUT_OFF, clock.instant(), drop.path(), drop.stamp().text(), key));
    }

    /** Notes which paths have left the inbox. */
    public void keepOnly(Collection<String> there) {
        history.missing(there)
                .forEach(
                        path ->
                                add(
                                        JournalEntry.of(
                                                Event.GONE,
                                                clock.instant(),
                                                path,
                                                "",
                                                ConversionKey.NONE)));
    }

    /** Notes that all results are gone; false if there were none. */
    public boolean resultsGone() {
        boolean were = history.hasEnds();
        if (were) {
            add(JournalEntry.of(Event.RESULTS_GONE, clock.instant(), "", "", ConversionKey.NONE));
        }
        return were;
    }

    private void add(JournalEntry entry) {
        journal.add(entry);
        history.add(entry);
    }

    /**
     * What the journal says of each path: how it ended last, and what was begun and never ended.
     */
    private static final class History {

        private final Map<String, Past> pasts = new HashMap<>();

        /**
         * What the journal says of one path.
         *
         * @param end DONE or FAILED
         * @param tries how often the same conversion was started since, and never ended
         */
        private record Past(
                Optional<JournalEntry> end, boolean gone, ConversionKey begun, int tries) {

            static final Past NONE = new Past(Optional.empty(), false, ConversionKey.NONE, 0);

            Past after(JournalEntry entry) {
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

        History(List<JournalEntry> entries) {
            entries.forEach(this::add);
        }

        void add(JournalEntry entry) {
            if (entry.is(Event.RESULTS_GONE)) {
                pasts.replaceAll((path, past) -> past.after(entry));
            } else {
                pasts.merge(
                        entry.path(), Past.NONE.after(entry), (past, first) -> past.after(entry));
            }
        }

        /** How a path ended last, whatever it held. */
        Optional<JournalEntry> end(String path) {
            return past(path).end();
        }

        /** How a path ended last, if it has been in the inbox ever since. */
        Optional<JournalEntry> standing(String path) {
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
}
