package dk.overblik.app;

import dk.overblik.app.ReportWriter.Subject;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome.Note;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.note.NoteDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The Word note beside a finished workbook; whatever goes wrong with it, the workbook stands. */
final class NoteFile {

    private static final String NO_TABLE =
            "Der er intet Word-notat, da udtrækket ikke udfylder nogen tabel.";
    private static final String ENDING = "docx";

    private final Subject subject;
    private final Delivery.Placing placing;
    private final ResultProperties properties;

    NoteFile(Subject subject, Delivery.Placing placing, ResultProperties properties) {
        this.subject = subject;
        this.placing = placing;
        this.properties = properties;
    }

    /**
     * Writes the note and puts it in its place.
     *
     * @param workbook the finished one, which the note names
     * @param room for the unfinished note
     */
    Note write(List<Chapter> chapters, Path workbook, WorkingCopy room) {
        if (chapters.isEmpty()) {
            return new Note.Empty(NO_TABLE);
        }
        try {
            return new Note.Written(written(chapters, workbook, room.beside("note." + ENDING)));
        } catch (IOException | RuntimeException | Error e) {
            String sentence = FailureText.Failures.of(subject.about(), e).sentence();
            return new Note.Failed("Projektmappen er lavet, men Word-notatet mangler. " + sentence);
        }
    }

    private Path written(List<Chapter> chapters, Path workbook, Path finished) throws IOException {
        // Beside "… overblik (2)" stands "… notat (2)", so that the two are seen to belong
        // together.
        String stem = ResultName.ofNote(FileName.of(workbook).stem());
        ResultProperties marked = properties.with(ResultFile.EXPORTS, ResultFile.exports(workbook));
        String closing =
                "Tallenes grundlag og øvrige noter står i projektmappen \""
                        + workbook.getFileName()
                        + "\".";
        NoteDocument.write(chapters, stem, closing, marked, finished);
        return placing.place(finished, subject.folder(), stem, ENDING);
    }
}
