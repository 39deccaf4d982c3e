package dk.overblik.app.folder;

import dk.overblik.app.FileState;
import dk.overblik.app.Outcome;
import dk.overblik.app.Version;
import dk.overblik.app.folder.Entry.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The journal on the disk together with what follows from it. */
final class Ledger {

    /** A disk or share that failed once in the middle of a file need not fail again. */
    private static final Duration BETWEEN_READINGS = Duration.ofMinutes(5);

    private final Journal journal;
    private final History history;
    private final InstantSource clock;
    private final Function<Path, FileState> states;

    private Ledger(Journal journal, History history, Surroundings surroundings) {
        this.journal = journal;
        this.history = history;
        this.clock = surroundings.clock();
        this.states = surroundings.states();
    }

    static Ledger open(Path file, Surroundings surroundings) throws IOException {
        Journal journal = new Journal(file);
        return new Ledger(journal, new History(journal.entries()), surroundings);
    }

    /** Whether there is nothing left to do for a drop as long as it stays as it is. */
    boolean isDecided(Drop drop, String settings) {
        return standing(drop, settings).filter(end -> isFinal(end, drop)).isPresent()
                && failures(drop, settings).stream().allMatch(end -> isFinal(end, drop));
    }

    /** How a drop ended, if it is as it was then. */
    Optional<Entry> standing(Drop drop, String settings) {
        return history.standing(drop.path())
                .filter(last -> last.stamp().equals(drop.stamp().text()))
                .filter(last -> last.key().settings().equals(settings));
    }

    /** The files of a folder that could not be part of its result. */
    List<Entry> failures(Drop drop, String settings) {
        if (!drop.folder()) {
            return List.of();
        }
        return drop.files().stream()
                .flatMap(file -> standing(Drop.of(file), settings).stream())
                .filter(end -> end.is(Event.FAILED))
                .toList();
    }

    private boolean isFinal(Entry end, Drop drop) {
        if (end.is(Event.DONE)) {
            return true;
        }
        // A newer program may read what an older one could not.
        if (!FailureCause.read(end.cause()).isOfThisVersion()) {
            return false;
        }
        if (end.key().isUnread()) {
            Duration since = Duration.between(end.time(), clock.instant());
            return since.abs().compareTo(BETWEEN_READINGS) < 0;
        }
        return !end.key().isUnopened()
                || drop.files().stream()
                        .filter(file -> file.path().equals(end.path()))
                        .allMatch(file -> states.apply(file.file()) == FileState.NOT_WHOLE);
    }

    /** The last end of a path, if it was the same conversion. */
    Optional<Entry> done(String path, ConversionKey key) {
        return history.end(path).filter(end -> end.is(Event.DONE)).filter(e -> e.key().equals(key));
    }

    /** The name of the result that a path gave last, if it ended with one. */
    Optional<String> lastResult(String path) {
        return history.end(path).filter(end -> end.is(Event.DONE)).map(Entry::result);
    }

    Optional<Entry> end(String path) {
        return history.end(path);
    }

    int tries(String path, ConversionKey key) {
        return history.tries(path, key);
    }

    boolean isSuspect(String path) {
        return history.isSuspect(path);
    }

    /** Writes that a conversion begins; without that it must not begin. */
    void start(Drop drop, ConversionKey key) throws IOException {
        Entry entry =
                Entry.of(Event.STARTED, clock.instant(), drop.path(), drop.stamp().text(), key);
        journal.addNow(entry);
        history.add(entry);
    }

    void done(Drop drop, ConversionKey key, String result) {
        add(Entry.done(clock.instant(), drop.path(), drop.stamp().text(), key, result));
    }

    void failed(Drop drop, ConversionKey key, String note, Outcome.Failed failure) {
        add(
                new Entry(
                        Event.FAILED,
                        clock.instant(),
                        drop.path(),
                        drop.stamp().text(),
                        key,
                        note,
                        new FailureCause(failure.cause(), Version.number()).text(),
                        failure.sentence()));
    }

    void putOff(Drop drop, ConversionKey key) {
        add(Entry.of(Event.PUT_OFF, clock.instant(), drop.path(), drop.stamp().text(), key));
    }

    /** Notes which paths have left the inbox. */
    void keepOnly(Collection<String> there) {
        history.missing(there)
                .forEach(
                        path ->
                                add(
                                        Entry.of(
                                                Event.GONE,
                                                clock.instant(),
                                                path,
                                                "",
                                                ConversionKey.NONE)));
    }

    /** Notes that all results are gone; false if there were none. */
    boolean resultsGone() {
        boolean were = history.hasEnds();
        if (were) {
            add(Entry.of(Event.RESULTS_GONE, clock.instant(), "", "", ConversionKey.NONE));
        }
        return were;
    }

    private void add(Entry entry) {
        journal.add(entry);
        history.add(entry);
    }
}
