package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Done;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.importing.Import;
import dk.overblik.option.Option;
import dk.overblik.page.Page;
import dk.overblik.report.Report;
import dk.overblik.report.basis.Imprint;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.Wishes;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.writing.graft.Graft;
import dk.overblik.writing.lint.Lint;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the report on figures that were read, and puts the finished workbook in its place. */
final class ReportWriter {

    private final Vocabulary vocabulary;
    private final Options options;
    private final SettingsFiles settings;
    private final Delivery delivery;

    ReportWriter(
            Vocabulary vocabulary, Options options, SettingsFiles settings, Delivery delivery) {
        this.vocabulary = vocabulary;
        this.options = options;
        this.settings = settings;
        this.delivery = delivery;
    }

    /**
     * What a report is made for.
     *
     * @param about the export or folder that the outcome names
     * @param files the names of the exports, as their sources call them
     * @param folder where the result goes, unless another folder was chosen
     * @param stem of the result's name
     */
    record Subject(Path about, List<String> files, Path folder, String stem) {
        Subject {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes the workbook.
     *
     * @param copy gives room for the unfinished result
     */
    Outcome write(Subject subject, Import read, ExportWorkbook workbook, WorkingCopy copy)
            throws IOException {
        SettingsFiles.Found found = settings.of(subject.folder());
        if (found.fault().isPresent()) {
            return new Failed(subject.about(), Cause.WRONG_USE, found.fault().get());
        }
        Imprint imprint = new Imprint(Version.number(), subject.files(), found.lines());
        Report.Outcome report =
                new Report(vocabulary, imprint, workbook.destination())
                        .of(read.dataset(), read.problems(), wishes(found.settings()));
        if (report instanceof Report.Refusal refusal) {
            String sentence = "\"" + subject.about().getFileName() + "\": " + refusal.sentence();
            return new Failed(subject.about(), Cause.WRONG_USE, sentence);
        }
        Report.Published published = (Report.Published) report;
        Path finished = copy.beside("result." + workbook.ending());
        graft(workbook, published.pages(), finished);
        Path result =
                delivery.placing()
                        .place(finished, subject.folder(), subject.stem(), workbook.ending());
        Outcome.Note note = note(subject, published.chapters(), result, copy);
        List<String> remarks = new ArrayList<>(published.remarks());
        note.missing().ifPresent(remarks::add);
        List<String> problems = ProblemText.of(read.problems(), subject.files().size());
        return new Done(subject.about(), result, note, remarks, problems);
    }

    /** Made when the workbook is in its place, so that nothing in it can keep that away. */
    private Outcome.Note note(
            Subject subject, List<Chapter> chapters, Path result, WorkingCopy room) {
        return options.has(Option.NOTE)
                ? new NoteFile(subject, delivery.placing(), properties())
                        .write(chapters, result, room)
                : new Outcome.Note.Unwanted();
    }

    private void graft(ExportWorkbook workbook, List<Page> pages, Path finished)
            throws IOException {
        List<Lint.Finding> findings = Lint.findings(pages, workbook.destination().names());
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
        Graft.write(workbook.file(), pages, properties(), finished);
    }

    private ResultProperties properties() {
        ResultProperties properties = ResultProperties.none().with("version", Version.number());
        for (Map.Entry<String, String> mark : delivery.marks().entrySet()) {
            properties = properties.with(mark.getKey(), mark.getValue());
        }
        return properties;
    }

    private Wishes wishes(Settings standing) {
        return new Wishes(
                options.own(),
                options.comparisons(),
                options.period().flatMap(PeriodWish::parse),
                standing);
    }
}
