package dk.overblik.app.folder;

import dk.overblik.app.Delivery;
import dk.overblik.app.files.FileState;
import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.folder.drop.Copying;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.folder.drop.StandingSettings;
import dk.overblik.app.folder.journal.JournalEntry;
import dk.overblik.app.folder.journal.JournalEntry.Event;
import dk.overblik.app.folder.journal.Ledger;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where settled drops are made into results, whatever kind they are. */
final class Making {

    private final Ledger ledger;
    private final ResultFolder results;
    private final Outside around;
    private final Status status;
    private final Pause.StopSignal stop;
    private final Closing closing;
    private final Shortcomings shortcomings;
    private final DropStep step;

    /** Results of ours among the exports, by path: the stamp. */
    private final Map<String, String> passedOver = new HashMap<>();

    /** What this program has a fault with, by path: the stamp. */
    private final Map<String, String> broken = new HashMap<>();

    Making(
            Ledger ledger,
            ResultFolder results,
            Outside around,
            Status status,
            Pause.StopSignal stop) {
        this.ledger = ledger;
        this.results = results;
        this.around = around;
        this.status = status;
        this.stop = stop;
        this.shortcomings = new Shortcomings(around.clock());
        this.closing = new Closing(ledger, results, status, shortcomings);
        this.step = new DropStep(ledger, results, around, closing, shortcomings);
    }

    Status status() {
        return status;
    }

    boolean isStopped() {
        return stop.isGiven();
    }

    /**
     * Whether there is nothing left to do for a drop as long as all that it hangs on stays as it
     * is.
     */
    boolean isDecided(Drop drop, StandingSettings settings) {
        return drop.stamp().text().equals(passedOver.get(drop.path()))
                || drop.stamp().text().equals(broken.get(drop.path()))
                || (ledger.isDecided(drop, settings) && !isToBeMended(drop, settings));
    }

    private boolean isToBeMended(Drop drop, StandingSettings settings) {
        return ledger.made(drop, settings.key())
                .map(JournalEntry::made)
                .filter(made -> isSpoilt(drop, made) || shortcomings.isDue(drop.path(), made))
                .isPresent();
    }

    /**
     * Whether there is a file of a drop that holds nothing any more; what is gone was taken. One
     * beside the result that could not be made again is tried later.
     */
    private boolean isSpoilt(Drop drop, JournalEntry.Made made) {
        return results.isSpoilt(made.result())
                || (shortcomings.isDue(drop.path()) && results.isAnySpoilt(made.beside()));
    }

    /** Whether a drop has its result, whatever that lacks. */
    boolean isMade(Drop drop, StandingSettings settings) {
        return ledger.made(drop, settings.key()).isPresent();
    }

    boolean isSuspect(Drop drop) {
        return ledger.isSuspect(drop.path());
    }

    void keepOnly(Set<String> paths) {
        ledger.keepOnly(paths);
        status.keepOnly(paths);
        passedOver.keySet().retainAll(paths);
        broken.keySet().retainAll(paths);
    }

    /**
     * How a drop stands, and each file of a folder that could not be part of its result.
     *
     * @param settings empty while they are being changed
     */
    List<Outcome> standing(Drop drop, Optional<StandingSettings> settings) {
        if (drop.stamp().text().equals(passedOver.get(drop.path()))) {
            return List.of();
        }
        if (broken.containsKey(drop.path())
                || settings.filter(held -> ledger.isDecided(drop, held)).isEmpty()) {
            Cause cause = broken.containsKey(drop.path()) ? Cause.FAULT : Cause.NO_ACCESS;
            return List.of(new Failed(drop.place(), cause, ""));
        }
        return ends(drop, settings.get().key()).map(end -> outcome(drop, end)).toList();
    }

    /** Says what failed in earlier runs and still does, and what is still missing. */
    void remind(Drop drop, String settings) {
        for (JournalEntry end : ends(drop, settings).toList()) {
            if (end.is(Event.FAILED)) {
                status.remind(end);
            } else {
                status.lacks(end.path(), end.made().lacks());
            }
        }
    }

    private Stream<JournalEntry> ends(Drop drop, String settings) {
        return Stream.concat(
                ledger.standing(drop, settings).stream(), ledger.failures(drop, settings).stream());
    }

    private Outcome outcome(Drop drop, JournalEntry end) {
        return end.is(Event.DONE)
                ? done(drop, end.made())
                : new Failed(
                        drop.place(),
                        JournalEntry.FailureCause.read(end.cause()).kind(),
                        end.sentence());
    }

    private Done done(Drop drop, JournalEntry.Made made) {
        return new Done(
                drop.place(),
                results.file(made.result()),
                new Outcome.Note.Unwanted(),
                new Outcome.Filled.Unwanted(),
                List.of(),
                List.of(),
                Set.of(),
                made.lacks().stream().findFirst());
    }

    /** Makes the folder of results if it is missing; says what is in the way of that. */
    Optional<String> restoreResults() {
        try {
            results.restore();
            closing.noticeRemoval();
            // The round that begins makes them.
            closing.makesAgain();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Closing.writing(results.folder(), e));
        }
    }

    /** Whether results were found removed in the midst of a round, after some had been made. */
    boolean makesAgain() {
        return closing.makesAgain();
    }

    /** Takes a settled drop in hand; no fault in the program ends the watching. */
    Step take(Drop drop, boolean stoodStill, StandingSettings settings) {
        try {
            if (isOurOwn(drop)) {
                status.log("Passed over, a result of ours: " + drop.path());
                passedOver.put(drop.path(), drop.stamp().text());
                status.cleared(drop.path());
                return new Step.Decided();
            }
            // One that lacks the same may have been tried in vain since this was due.
            return isDecided(drop, settings)
                    ? new Step.Decided()
                    : step.take(drop, stoodStill, settings);
        } catch (RuntimeException | Error e) {
            broken.put(drop.path(), drop.stamp().text());
            status.log(e);
            status.refused(drop.path(), FailureText.Failures.of(drop.place(), e).sentence());
            return new Step.Decided();
        }
    }

    private boolean isOurOwn(Drop drop) {
        return !drop.files().isEmpty()
                && drop.files().stream()
                        .allMatch(
                                file -> around.states().apply(file.file()) == FileState.OWN_RESULT);
    }

    /** The way of one settled drop to its one result. */
    private static final class DropStep {

        private static final int MOST_TRIES = 2;

        private final Ledger ledger;
        private final ResultFolder results;
        private final Outside around;
        private final Closing closing;
        private final Shortcomings shortcomings;

        DropStep(
                Ledger ledger,
                ResultFolder results,
                Outside around,
                Closing closing,
                Shortcomings shortcomings) {
            this.shortcomings = shortcomings;
            this.ledger = ledger;
            this.results = results;
            this.around = around;
            this.closing = closing;
        }

        /**
         * Takes a drop in hand.
         *
         * @param stoodStill whether waiting longer would not make it readable
         */
        Step take(Drop drop, boolean stoodStill, StandingSettings settings) {
            try (Batch batch = Batch.of(drop, settings, around)) {
                if (!batch.unread().isEmpty()) {
                    Copying.Scratch.requireRoom(drop.size());
                }
                Optional<JournalEntry> made = toMend(drop, settings);
                if (made.isPresent() && drop.isAsSeen()) {
                    return mend(batch, made.get());
                }
                if (!drop.isAsSeen() || (!batch.unread().isEmpty() && !stoodStill)) {
                    return new Step.Later();
                }
                ConversionKey key = batch.key();
                return batch.copies().isEmpty()
                        ? closing.ended(batch, key, List.of(), placement(batch, key))
                        : take(batch, key);
            } catch (IOException e) {
                return closing.troubled(e);
            }
        }

        /** How a drop ended whose result stands, or was taken, and is not all that it could be. */
        private Optional<JournalEntry> toMend(Drop drop, StandingSettings settings) {
            return ledger.made(drop, settings.key())
                    .filter(end -> !results.isSpoilt(end.result()))
                    .filter(end -> lacks(end.made()));
        }

        private boolean lacks(JournalEntry.Made made) {
            return !made.lacks().isEmpty() || results.isAnySpoilt(made.beside());
        }

        /** The result itself is not made anew: another last overview may lie there by now. */
        private Step mend(Batch batch, JournalEntry before) throws IOException {
            shortcomings.tried(batch.drop().path());
            Placement placement = placement(batch, before.key()).beside(before.made().files());
            if (!batch.key().equals(before.key())) {
                // Just now it cannot be read as it was.
                return closing.mended(batch, before, List.of(), placement);
            }
            return converted(
                    batch,
                    before.key(),
                    placement,
                    outcomes -> closing.mended(batch, before, outcomes, placement));
        }

        private Placement placement(Batch batch, ConversionKey key) {
            return new Placement(
                    results,
                    new ResultMarks(batch.drop().path(), key),
                    around.copying(),
                    around.pause());
        }

        private Step take(Batch batch, ConversionKey key) throws IOException {
            String path = batch.drop().path();
            Optional<JournalEntry> done = ledger.done(path, key);
            if (done.isPresent() && results.has(done.get().result())) {
                return closing.already(batch, key, done.get().made());
            }
            Placement placement = placement(batch, key);
            // An edited one is the result all the same if nothing is known of the drop since.
            boolean untouched = ledger.end(path).isPresent();
            Optional<Path> standing = placement.standing(batch.resultName(), untouched);
            // One that was begun and never ended may have come to an end for some of its files.
            if (standing.isPresent() && ledger.tries(path, key) == 0) {
                String name = standing.get().getFileName().toString();
                return closing.already(batch, key, JournalEntry.Made.alone(name));
            }
            closing.begins(batch.drop());
            return converted(
                    batch, key, placement, outcomes -> ended(batch, key, placement, outcomes));
        }

        /** What is done when a conversion has come to its end. */
        private interface AtEnd {
            Step of(List<Outcome> outcomes) throws IOException;
        }

        private Step converted(Batch batch, ConversionKey key, Placement placement, AtEnd end)
                throws IOException {
            ResultMarks marks = new ResultMarks(batch.drop().path(), key);
            AtEnd placed =
                    outcomes -> {
                        if (placement.failure().isPresent()) {
                            throw placement.failure().get();
                        }
                        return end.of(outcomes);
                    };
            int tries = ledger.tries(batch.drop().path(), key);
            return tries > 0
                    ? again(batch, marks, placement, tries, placed)
                    : first(batch, marks, placement, placed);
        }

        private Step first(Batch batch, ResultMarks marks, Placement placement, AtEnd end)
                throws IOException {
            ledger.start(batch.drop(), marks.key());
            try {
                Delivery delivery = new Delivery(placement, marks.all());
                return end.of(around.converting().convert(batch, delivery));
            } catch (IOException e) {
                ledger.putOff(batch.drop(), marks.key());
                throw e;
            }
        }

        private Step again(
                Batch batch, ResultMarks marks, Placement placement, int tries, AtEnd end)
                throws IOException {
            closing.secondTry(batch.drop());
            SecondTry.Ending ending = around.secondTry().of(batch, marks, placement);
            if (ending instanceof SecondTry.Ending.Ended ended) {
                return end.of(ended.outcomes());
            }
            if (ending instanceof SecondTry.Ending.CutOff) {
                return new Step.Later();
            }
            if (ending instanceof SecondTry.Ending.Impossible && tries < MOST_TRIES) {
                return first(batch, marks, placement, end);
            }
            String sentence = FolderText.setAside(batch.drop().name());
            Failed failed = new Failed(batch.drop().place(), Cause.FAULT, sentence);
            return closing.ended(batch, marks.key(), List.of(failed), placement);
        }

        private Step ended(
                Batch batch, ConversionKey key, Placement placement, List<Outcome> outcomes)
                throws IOException {
            if (outcomes.stream().anyMatch(Failed.class::isInstance)) {
                // What looks like a fault of an export may be a full disk.
                Copying.Scratch.requireRoom(batch.drop().size());
            }
            String path = batch.drop().path();
            Optional<String> before = ledger.lastResult(path);
            Step step = closing.ended(batch, key, outcomes, placement);
            Optional<String> now = ledger.lastResult(path);
            if (now.isPresent() && !now.equals(before)) {
                before.ifPresent(old -> placement.removeSuperseded(old, now.get()));
            }
            return step;
        }
    }

    /** What came of taking a dropped file in hand. */
    sealed interface Step {

        /** There is a result or a failure note, and nothing left to do. */
        record Decided() implements Step {}

        /** To be looked at again. */
        record Later() implements Step {}

        /**
         * Could not be done, through no fault of the file.
         *
         * @param sentence in Danish: what is in the way
         */
        record Troubled(String sentence) implements Step {}
    }
}
