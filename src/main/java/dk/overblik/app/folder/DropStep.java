package dk.overblik.app.folder;

import dk.overblik.app.Delivery;
import dk.overblik.app.Outcome;
import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Failed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The way of one settled drop to its one result. */
final class DropStep {

    private static final int MOST_TRIES = 2;

    private final Ledger ledger;
    private final ResultFolder results;
    private final Surroundings around;
    private final Closing closing;

    DropStep(Ledger ledger, ResultFolder results, Surroundings around, Closing closing) {
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
                Scratch.requireRoom(drop.size());
            }
            if (!drop.isAsSeen() || (!batch.unread().isEmpty() && !stoodStill)) {
                return new Step.Later();
            }
            ConversionKey key = batch.key();
            return batch.copies().isEmpty()
                    ? closing.ended(batch, key, List.of(), Optional.empty())
                    : take(batch, key);
        } catch (IOException e) {
            return closing.troubled(e);
        }
    }

    private Step take(Batch batch, ConversionKey key) throws IOException {
        String path = batch.drop().path();
        Optional<Entry> done = ledger.done(path, key);
        if (done.isPresent() && results.has(done.get().result())) {
            return closing.already(batch, key, results.file(done.get().result()));
        }
        Marks marks = new Marks(path, key);
        Placement placement = new Placement(results, marks, around.copying(), around.pause());
        // An edited one is the result all the same if nothing is known of the drop since.
        boolean untouched = ledger.end(path).isPresent();
        Optional<Path> standing = placement.standing(batch.resultName(), untouched);
        if (standing.isPresent()) {
            return closing.already(batch, key, standing.get());
        }
        int tries = ledger.tries(path, key);
        return tries > 0 ? again(batch, marks, placement, tries) : first(batch, marks, placement);
    }

    private Step first(Batch batch, Marks marks, Placement placement) throws IOException {
        ledger.start(batch.drop(), marks.key());
        try {
            Delivery delivery = new Delivery(placement, marks.all());
            return ended(
                    batch, marks.key(), placement, around.converting().convert(batch, delivery));
        } catch (IOException e) {
            ledger.putOff(batch.drop(), marks.key());
            throw e;
        }
    }

    private Step again(Batch batch, Marks marks, Placement placement, int tries)
            throws IOException {
        closing.secondTry(batch.drop());
        SecondTry.Ending ending = around.secondTry().of(batch, marks, placement);
        if (ending instanceof SecondTry.Ending.Ended ended) {
            return ended(batch, marks.key(), placement, ended.outcomes());
        }
        if (ending instanceof SecondTry.Ending.CutOff) {
            return new Step.Later();
        }
        if (ending instanceof SecondTry.Ending.Impossible && tries < MOST_TRIES) {
            return first(batch, marks, placement);
        }
        String sentence = FolderText.setAside(batch.drop().name());
        Failed failed = new Failed(batch.drop().place(), Cause.FAULT, sentence);
        return closing.ended(batch, marks.key(), List.of(failed), Optional.empty());
    }

    private Step ended(Batch batch, ConversionKey key, Placement placement, List<Outcome> outcomes)
            throws IOException {
        if (placement.failure().isPresent()) {
            throw placement.failure().get();
        }
        if (outcomes.stream().anyMatch(Failed.class::isInstance)) {
            // What looks like a fault of an export may be a full disk.
            Scratch.requireRoom(batch.drop().size());
        }
        String path = batch.drop().path();
        Optional<String> before = ledger.lastResult(path);
        Step step = closing.ended(batch, key, outcomes, placement.remark());
        Optional<String> now = ledger.lastResult(path);
        if (now.isPresent() && !now.equals(before)) {
            before.ifPresent(placement::removeSuperseded);
        }
        return step;
    }
}
