package dk.overblik.app;

import dk.overblik.app.archive.Archive;
import dk.overblik.app.archive.Archive.Recall;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Version;
import dk.overblik.archive.Memory;
import dk.overblik.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whether and where the figures of exports are remembered.
 *
 * @param folder the archive; none where nothing is to be remembered
 * @param clock tells the day of reading, and nothing else
 * @param earlier the result that the same report is made after
 * @param onRead hears of the exports of a report when they have been read, before it is written
 */
public record Remembering(
        Optional<Path> folder,
        Clock clock,
        Optional<EarlierResult> earlier,
        Consumer<List<Export>> onRead) {

    private static final Recall NOTHING = new Recall(Memory.none(), List.of(), Optional.empty());

    /** Where the user wants it, on this computer's days. */
    public static Remembering of(Options options) {
        return new Remembering(
                options.archive(),
                Clock.system(ZoneId.systemDefault()),
                Optional.empty(),
                exports -> {});
    }

    /** The same on other days. */
    public Remembering by(Clock other) {
        return new Remembering(folder, other, earlier, onRead);
    }

    /**
     * The same after an earlier result.
     *
     * @param lacking hears what that had and the new exports lack, before anything is written
     */
    public Remembering after(Repetition again, Consumer<String> lacking) {
        return new Remembering(
                folder,
                clock,
                Optional.of(again.earlier()),
                exports -> again.lacking(exports).forEach(lacking));
    }

    /** A reader of exports that can be kept where exports are kept. */
    public Export.ExportReader reader(Vocabulary vocabulary) {
        return folder.isPresent()
                ? Export.ExportReader.ofKept(vocabulary)
                : new Export.ExportReader(vocabulary);
    }

    /** Keeps exports, and says what is known of their figures. */
    public Recall recall(List<Export> exports) {
        onRead.accept(exports);
        return folder.map(
                        place ->
                                new Archive(place)
                                        .remember(
                                                exports.stream().map(Export::kept).toList(),
                                                LocalDate.now(clock),
                                                Version.number()))
                .orElse(NOTHING);
    }

    /** Why exports could not be kept, in one Danish sentence that says what to do. */
    public Optional<String> fault(Recall recall) {
        return recall.fault()
                .map(
                        fault ->
                                FailureText.WriteFailure.ofArchive(
                                        folder.orElse(Path.of("")), fault));
    }
}
