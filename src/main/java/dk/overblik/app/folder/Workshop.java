package dk.overblik.app.folder;

import dk.overblik.app.Failures;
import dk.overblik.app.FileState;
import dk.overblik.app.Outcome;
import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Done;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.app.folder.Entry.Event;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where settled drops are made into results, whatever kind they are. */
final class Workshop {

    private final Ledger ledger;
    private final ResultFolder results;
    private final Surroundings around;
    private final Status status;
    private final StopSignal stop;
    private final Closing closing;
    private final DropStep step;

    /** Results of ours among the exports, by path: the stamp. */
    private final Map<String, String> passedOver = new HashMap<>();

    /** What this program has a fault with, by path: the stamp. */
    private final Map<String, String> broken = new HashMap<>();

    Workshop(
            Ledger ledger,
            ResultFolder results,
            Surroundings around,
            Status status,
            StopSignal stop) {
        this.ledger = ledger;
        this.results = results;
        this.around = around;
        this.status = status;
        this.stop = stop;
        this.closing = new Closing(ledger, results, around.clock(), status);
        this.step = new DropStep(ledger, results, around, closing);
    }

    Status status() {
        return status;
    }

    boolean isStopped() {
        return stop.isGiven();
    }

    /** Whether there is nothing left to do for a drop as long as it stays as it is. */
    boolean isDecided(Drop drop, String settings) {
        return drop.stamp().text().equals(passedOver.get(drop.path()))
                || drop.stamp().text().equals(broken.get(drop.path()))
                || ledger.isDecided(drop, settings);
    }

    boolean isSuspect(Drop drop) {
        return ledger.isSuspect(drop.path());
    }

    void keepOnly(Set<String> paths) {
        ledger.keepOnly(paths);
        passedOver.keySet().retainAll(paths);
        broken.keySet().retainAll(paths);
    }

    /** How a drop stands, and each file of a folder that could not be part of its result. */
    List<Outcome> standing(Drop drop, String settings) {
        if (drop.stamp().text().equals(passedOver.get(drop.path()))) {
            return List.of();
        }
        if (broken.containsKey(drop.path()) || !ledger.isDecided(drop, settings)) {
            Cause cause = broken.containsKey(drop.path()) ? Cause.FAULT : Cause.NO_ACCESS;
            return List.of(new Failed(drop.place(), cause, ""));
        }
        return ends(drop, settings).map(end -> outcome(drop, end)).toList();
    }

    /** Says what failed in earlier runs and still does. */
    void remind(Drop drop, String settings) {
        ends(drop, settings).filter(end -> end.is(Event.FAILED)).forEach(status::remind);
    }

    private Stream<Entry> ends(Drop drop, String settings) {
        return Stream.concat(
                ledger.standing(drop, settings).stream(), ledger.failures(drop, settings).stream());
    }

    private Outcome outcome(Drop drop, Entry end) {
        return end.is(Event.DONE)
                ? new Done(drop.place(), results.file(end.result()), List.of(), List.of())
                : new Failed(drop.place(), FailureCause.read(end.cause()).kind(), end.sentence());
    }

    /** Makes the folder of results if it is missing; says what is in the way of that. */
    Optional<String> restoreResults() {
        try {
            results.restore();
            closing.noticeRemoval();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Trouble.writing(results.folder(), e));
        }
    }

    /** Takes a settled drop in hand; no fault in the program ends the watching. */
    Step take(Drop drop, boolean stoodStill, StandingSettings settings) {
        try {
            if (isOurOwn(drop)) {
                status.log("Passed over, a result of ours: " + drop.path());
                passedOver.put(drop.path(), drop.stamp().text());
                return new Step.Decided();
            }
            return step.take(drop, stoodStill, settings);
        } catch (RuntimeException | Error e) {
            broken.put(drop.path(), drop.stamp().text());
            status.log(e);
            status.say(Failures.of(drop.place(), e).sentence());
            return new Step.Decided();
        }
    }

    private boolean isOurOwn(Drop drop) {
        return !drop.files().isEmpty()
                && drop.files().stream()
                        .allMatch(
                                file -> around.states().apply(file.file()) == FileState.OWN_RESULT);
    }
}
