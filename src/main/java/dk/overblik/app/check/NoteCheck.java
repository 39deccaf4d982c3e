package dk.overblik.app.check;

import dk.overblik.app.Delivery;
import dk.overblik.app.Export;
import dk.overblik.app.ExportWorkbook;
import dk.overblik.app.ManyExports;
import dk.overblik.app.ManyExports.Tried;
import dk.overblik.app.Remembering;
import dk.overblik.app.ResultName;
import dk.overblik.app.archive.Archive;
import dk.overblik.app.files.Disk;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Answering;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.OwnResults;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.app.job.Version;
import dk.overblik.archive.Memory;
import dk.overblik.archive.Revision;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.judging.Judge;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Past;
import dk.overblik.checking.placing.NotePlacing;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.reading.NoteReader;
import dk.overblik.checking.result.CheckPages;
import dk.overblik.checking.result.CommentedDocument;
import dk.overblik.danish.Quote;
import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.Import;
import dk.overblik.model.Figure;
import dk.overblik.page.Page;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.page.ShowablePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a finished note against exports: reads both, judges, and puts the results beside it. */
public final class NoteCheck {

    private final Vocabulary vocabulary;
    private final Options options;
    private final SettingsFiles settings;
    private final Export.ExportReader reader;
    private final Delivery delivery;

    private NoteCheck(Vocabulary vocabulary, Options options) {
        this.vocabulary = vocabulary;
        this.options = options;
        this.settings = SettingsFiles.nearest(vocabulary, options);
        this.reader = Remembering.of(options).reader(vocabulary);
        this.delivery = Delivery.of(options);
    }

    /** What became of a check. */
    public sealed interface Result {}

    /**
     * The note was checked.
     *
     * @param results the files written
     * @param judgements one for each number
     * @param failed the exports that could not be read
     * @param remarks Danish sentences on the archive
     */
    public record Checked(
            List<Path> results,
            List<Judgement> judgements,
            List<Failed> failed,
            List<String> remarks)
            implements Result {
        public Checked {
            remarks = List.copyOf(remarks);
            results = List.copyOf(results);
            judgements = List.copyOf(judgements);
            failed = List.copyOf(failed);
        }
    }

    /** Nothing could be checked; one sentence a file says why. */
    public record Refused(List<Failed> failed) implements Result {
        public Refused {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Checks a note.
     *
     * @param note the file, which is only read
     * @param exports those to hold it against
     */
    public static Result of(Path note, List<Path> exports, Options options) {
        if (exports.isEmpty()) {
            return new Refused(List.of(CheckedNote.withoutExports(note)));
        }
        // The note before the vocabulary: a PDF takes longer than all that is read meanwhile.
        try (WorkingCopy copy = WorkingCopy.of(note);
                NoteReading reading = NoteReading.of(copy.file())) {
            return new NoteCheck(VocabularyReader.load(), options)
                    .checked(note, copy, reading, exports);
        } catch (UnreadableFile unreadable) {
            return new Refused(List.of(refusal(note, unreadable)));
        } catch (StackOverflowError | OutOfMemoryError fault) {
            // What exports take is said of them; this was the note's.
            UnreadableFile large = new UnreadableFile(Reason.TOO_LARGE, "a note", fault);
            return new Refused(List.of(refusal(note, large)));
        } catch (IOException | RuntimeException | Error fault) {
            return new Refused(List.of(FailureText.Failures.of(note, fault)));
        }
    }

    /**
     * Checks a note that was handed over together with exports, and tells of it as of a conversion.
     *
     * @param note the file, which is only read
     * @param exports those to hold it against; the note itself may be among them
     * @return done with the workbook, and the copy with comments as its note; the first remark says
     *     how many slips there are, and one more follows for each. Failed with one sentence where
     *     nothing could be checked.
     */
    public static Outcome outcome(Path note, List<Path> exports, Options options) {
        return FailureText.Failures.guarded(
                note, () -> CheckedNote.outcome(note, of(note, exports(note, exports), options)));
    }

    private Result checked(Path file, WorkingCopy copy, NoteReading reading, List<Path> exports)
            throws IOException {
        ManyExports many = ManyExports.of(exports, this::read);
        Note note = reading.note();
        return many.exports().isEmpty()
                ? new Refused(many.failed())
                : written(file, copy, note, many);
    }

    private static Failed refusal(Path file, UnreadableFile unreadable) {
        return new Failed(
                file,
                Cause.NO_ACCESS,
                NoteFailure.sentence(file.getFileName().toString(), unreadable));
    }

    private Tried read(Path file, String name) throws IOException {
        if (OwnResults.isOurs(file)) {
            return Tried.failed(OwnResults.refusal(file));
        }
        return WorkingCopy.use(file, copy -> read(file, copy, name));
    }

    private Tried read(Path file, WorkingCopy copy, String name) throws IOException {
        SettingsFiles.Found found = settings.of(FileName.folderOf(file));
        Answering answering = Answering.of(options, found.settings());
        String own = Quote.line(file.getFileName().toString());
        Export export = reader.read(copy, name, answering.of(own));
        return export.hasFigures()
                ? Tried.read(export)
                : Tried.failed(FailureText.Failures.withoutFigures(file, export.read(), found));
    }

    private Result written(Path file, WorkingCopy copy, Note note, ManyExports many)
            throws IOException {
        List<Export> exports = many.exports();
        Import read =
                CombinedImport.of(
                        exports.stream().map(Export::part).toList(), vocabulary.measures());
        Figures figures = new Figures(read.dataset(), vocabulary);
        Remembering remembering = Remembering.of(options);
        Archive.Recall recall = remembering.recall(exports);
        List<String> remarks = new ArrayList<>(recall.remarks());
        remembering.fault(recall).ifPresent(remarks::add);
        boolean workbook = NoteReader.kind(copy.file()) == NoteReader.Kind.WORKBOOK;
        Note own = workbook ? SourceSheets.without(note, read.dataset()) : note;
        List<Judgement> judgements =
                Judge.of(
                        NotePlacing.of(own, figures, VocabularyReader.noteWords()),
                        figures,
                        past(recall.memory()));
        List<Path> results = new ArrayList<>();
        try (WorkingCopy room = WorkingCopy.empty()) {
            Optional<Path> commented = commented(copy, judgements, room);
            results.add(workbook(file, exports, judgements, room));
            if (commented.isPresent()) {
                results.add(placed(commented.get(), file, FileName.of(file).ending()));
            }
        }
        results.stream()
                .flatMap(result -> delivery.placing().remark(result).stream())
                .forEach(remarks::add);
        return new Checked(results, judgements, many.failed(), remarks);
    }

    /** What the archive knows the figures to have been. */
    private Past past(Memory memory) {
        return figure ->
                Revision.of(memory, List.of(figure), vocabulary.rulebook()).stream()
                        .flatMap(revision -> earlier(revision).stream())
                        .toList();
    }

    private static Optional<Past.Earlier> earlier(Revision revision) {
        return revision.before() instanceof Figure.Known known
                ? Optional.of(new Past.Earlier(known.value(), revision.read().day()))
                : Optional.empty();
    }

    private Path workbook(
            Path file, List<Export> exports, List<Judgement> judgements, WorkingCopy room)
            throws IOException {
        ExportWorkbook held = ExportWorkbook.of(exports, room);
        String name = file.getFileName().toString();
        List<Page> pages =
                new CheckPages(judgements, held.destination())
                        .of(name, vocabulary).stream().map(ShowablePage::of).toList();
        Path finished = room.beside("tjek.xlsx");
        ResultProperties properties =
                ResultProperties.none()
                        .with("version", Version.number())
                        .with("indhold", "tjek")
                        .with(OwnResults.NOTE, OwnResults.names(List.of(name)));
        held.write(pages, properties, finished);
        return placed(finished, file, "xlsx");
    }

    private Path placed(Path finished, Path file, String ending) throws IOException {
        return delivery.placing()
                .place(finished, FileName.folderOf(file), ResultName.ofCheck(file), ending);
    }

    /**
     * The copy with comments; none without a slip, or of another kind of note.
     *
     * @throws UnreadableFile where a part is damaged that nobody had to read before
     */
    private static Optional<Path> commented(
            WorkingCopy copy, List<Judgement> judgements, WorkingCopy room) throws IOException {
        List<Judgement> slips = judgements.stream().filter(j -> j.verdict().isSlip()).toList();
        if (slips.isEmpty() || NoteReader.kind(copy.file()) != NoteReader.Kind.WORD) {
            return Optional.empty();
        }
        Path finished = room.beside("tjek.docx");
        CommentedDocument.write(copy.file(), slips, finished);
        return Optional.of(finished);
    }

    /** The exports that were named, without the note itself. */
    public static List<Path> exports(Path note, List<Path> named) {
        return ExportFiles.of(named).stream().filter(file -> !Disk.isSame(note, file)).toList();
    }
}
