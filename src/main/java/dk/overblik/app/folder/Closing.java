package dk.overblik.app.folder;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.access.TemporaryFolder;
import dk.overblik.app.ResultName;
import dk.overblik.app.files.Disk;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.folder.drop.Copying;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.app.folder.journal.JournalEntry;
import dk.overblik.app.folder.journal.JournalEntry.Event;
import dk.overblik.app.folder.journal.JournalEntry.Made;
import dk.overblik.app.folder.journal.Ledger;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written down, noted beside the results and said when a drop has come to its end. */
final class Closing {

    private final Ledger ledger;
    private final ResultFolder results;
    private final Status status;
    private final Shortcomings shortcomings;

    /** Whether results that were made are to be made again. */
    private boolean again;

    Closing(Ledger ledger, ResultFolder results, Status status, Shortcomings shortcomings) {
        this.shortcomings = shortcomings;
        this.ledger = ledger;
        this.results = results;
        this.status = status;
    }

    /**
     * Closes a drop after a conversion.
     *
     * @param outcomes of what could be copied; empty where nothing could
     * @param placement that placed its files
     */
    Making.Step ended(Batch batch, ConversionKey key, List<Outcome> outcomes, Placement placement)
            throws IOException {
        Map<Path, Outcome> all = new HashMap<>();
        batch.unread()
                .forEach(
                        (file, e) -> all.put(file.file(), FailureText.Failures.of(file.file(), e)));
        outcomes.forEach(outcome -> all.merge(outcome.export(), outcome, Closing::weightier));
        Drop drop = batch.drop();
        if (drop.folder()) {
            for (Drop.DroppedFile file : batch.contents().keySet()) {
                if (all.get(file.file()) instanceof Failed failed) {
                    ConversionKey own =
                            new ConversionKey(batch.contents().get(file), key.settings());
                    failed(Drop.of(file), own, failed, batch.recipe());
                } else {
                    heal(Drop.of(file), key);
                }
            }
        }
        if (all.get(drop.place()) instanceof Done done) {
            done(drop, key, done, outcomes, placement);
        } else {
            Failed failed = all.get(drop.place()) instanceof Failed f ? f : none(drop, all);
            failed(drop, key, failed, batch.recipe());
        }
        return new Making.Step.Decided();
    }

    /** Of several for one export: the one that failed, else the last, which is on all of them. */
    private static Outcome weightier(Outcome one, Outcome other) {
        return one instanceof Failed ? one : other;
    }

    /** The result was there before. */
    Making.Step already(Batch batch, ConversionKey key, Made made) {
        Drop drop = batch.drop();
        Optional<String> note = knownNote(drop);
        ledger.done(drop, key, made);
        removeNote(drop, note);
        status.already(drop, results.file(made.result()));
        return new Making.Step.Decided();
    }

    private void done(
            Drop drop, ConversionKey key, Done done, List<Outcome> outcomes, Placement placement) {
        noticeRemoval();
        Optional<String> note = knownNote(drop);
        Made made = made(results.name(done.result()), outcomes, placement);
        ledger.done(drop, key, made);
        shortcomings.met(List.of(), made.lacks());
        removeNote(drop, note);
        status.done(drop, done, made.lacks(), placement.remark());
        if (drop.folder() && holdsFolders(drop.place())) {
            status.say(FolderText.foldersWithin(drop.name()));
        }
    }

    private Made made(String result, List<Outcome> outcomes, Placement placement) {
        List<String> beside =
                outcomes.stream()
                        .flatMap(Closing::files)
                        .map(file -> placement.name(file))
                        .filter(name -> !name.equals(result))
                        .distinct()
                        .toList();
        return new Made(result, beside, Shortcomings.of(outcomes));
    }

    private static Stream<Path> files(Outcome outcome) {
        return Stream.of(outcome.workbook(), outcome.note().written(), outcome.filled().written())
                .flatMap(Optional::stream);
    }

    /**
     * Closes another try for what a result lacked, or for a file of its that was emptied. Whatever
     * came of that, the result stands.
     */
    Making.Step mended(
            Batch batch, JournalEntry before, List<Outcome> outcomes, Placement placement) {
        Drop drop = batch.drop();
        Made earlier = before.made();
        if (outcomes.isEmpty() || outcomes.stream().anyMatch(Failed.class::isInstance)) {
            shortcomings.met(earlier.lacks(), earlier.lacks());
            ledger.done(drop, before.key(), earlier);
            status.lacks(drop.path(), earlier.lacks());
            return new Making.Step.Decided();
        }
        Made now = made(earlier.result(), outcomes, placement);
        shortcomings.met(earlier.lacks(), now.lacks());
        ledger.done(drop, before.key(), now);
        placement.remark().ifPresent(said -> status.remark(drop.path(), said));
        if (now.lacks().isEmpty()) {
            status.mended(
                    drop,
                    new Done(drop.place(), results.file(earlier.result()), List.of(), List.of()));
        } else {
            status.lacks(drop.path(), now.lacks());
        }
        return new Making.Step.Decided();
    }

    private void failed(Drop drop, ConversionKey key, Failed failed, String recipe)
            throws IOException {
        boolean knownAlready =
                (key.isUnread() || Ledger.isOfUnreadFile(failed))
                        && ledger.end(drop.path())
                                .filter(end -> end.sentence().equals(failed.sentence()))
                                .isPresent();
        String note = note(drop).write(status.note(drop, failed));
        noticeRemoval();
        ledger.failed(drop, key, note, failed, recipe);
        if (!knownAlready) {
            status.failed(drop, failed, note);
        }
    }

    private static boolean holdsFolders(Path folder) {
        try {
            return FolderEntries.of(folder).stream().anyMatch(OnDisk::isFolder);
        } catch (IOException e) {
            return false;
        }
    }

    /** An export that failed earlier is now part of its folder's result. */
    private void heal(Drop file, ConversionKey key) {
        Optional<String> note = knownNote(file);
        if (note.isPresent()) {
            ledger.done(file, key, Made.alone(""));
            removeNote(file, note);
            status.cleared(file.path());
        }
    }

    private static Failed none(Drop folder, Map<Path, Outcome> all) {
        Cause worst =
                all.values().stream()
                        .filter(Failed.class::isInstance)
                        .map(outcome -> ((Failed) outcome).cause())
                        .max(Comparator.naturalOrder())
                        .orElse(Cause.NO_EXPORT);
        String sentence =
                folder.files().isEmpty()
                        ? FolderText.noExports(folder.name())
                        : FolderText.noneReadable(folder.name());
        return new Failed(folder.place(), worst, sentence);
    }

    Making.Step troubled(IOException e) {
        status.log(e);
        try {
            Copying.Scratch.requireRoom(0);
        } catch (IOException scratch) {
            return new Making.Step.Troubled(scratch(TemporaryFolder.home()));
        }
        return new Making.Step.Troubled(Closing.writing(results.folder(), e));
    }

    private static String scratch(Path home) {
        return OnDisk.isFolder(home) && OnDisk.isWritable(home)
                ? FolderText.diskFull(home)
                : FolderText.noScratch(home);
    }

    void begins(Drop drop) {
        status.works(drop);
    }

    void secondTry(Drop drop) {
        status.log("Second try, in a process of its own: " + drop.path());
    }

    /** Has everything made again if the folder of results was removed. */
    void noticeRemoval() {
        if (results.wasRemoved() && ledger.resultsGone()) {
            status.say(FolderText.resultsRemoved(results.folder()));
            again = true;
        }
    }

    /** Whether it was said that results are made again since this was last asked. */
    boolean makesAgain() {
        boolean since = again;
        again = false;
        return since;
    }

    private void removeNote(Drop drop, Optional<String> knownName) {
        try {
            note(drop).remove(knownName);
        } catch (IOException e) {
            // The result counts; an old note beside it is only untidy.
            status.log(e);
        }
    }

    private FailureNote note(Drop drop) throws IOException {
        String stem = drop.folder() ? Quote.line(drop.name()) : ResultName.shownStem(drop.place());
        return new FailureNote(results, drop.path(), stem);
    }

    private Optional<String> knownNote(Drop drop) {
        return ledger.end(drop.path())
                .filter(end -> end.is(Event.FAILED))
                .map(JournalEntry::result);
    }

    // Why the work cannot go on just now, through no fault of any export.

    /** Less than any result takes. */
    private static final long NO_ROOM = 1 << 20;

    /** What keeps results from being written, in one Danish sentence. */
    static String writing(Path folder, IOException failure) {
        if (failure instanceof InTheWay found) {
            return FolderText.inTheWay(found);
        }
        if (failure instanceof AccessDeniedException denied) {
            boolean within =
                    denied.getFile() == null || Path.of(denied.getFile()).startsWith(folder);
            return within ? FolderText.notAllowed(folder) : FolderText.noRightTo(denied.getFile());
        }
        if (!OnDisk.isFolder(folder)) {
            return FolderText.folderAway(folder);
        }
        Optional<Path> held = held(folder, failure);
        if (held.isPresent()) {
            return FolderText.heldOpen(held.get());
        }
        return hasRoom(folder) ? FolderText.cannotWrite(folder) : FolderText.diskFull(folder);
    }

    /** On Windows, a file of the folder that another program has open, where that is the reason. */
    private static Optional<Path> held(Path folder, IOException failure) {
        boolean bare = failure.getClass() == FileSystemException.class;
        return bare && failure instanceof FileSystemException system && Disk.isOfWindows(folder)
                ? Optional.ofNullable(system.getFile())
                        .map(folder.getFileSystem()::getPath)
                        .filter(file -> OnDisk.exists(file) && !WholeFile.isLeftover(file))
                : Optional.empty();
    }

    private static boolean hasRoom(Path folder) {
        try {
            return OnDisk.room(folder) > NO_ROOM;
        } catch (IOException e) {
            return true;
        }
    }
}
