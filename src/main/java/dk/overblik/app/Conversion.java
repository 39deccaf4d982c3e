package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Done;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.importing.ExportFile;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.PeriodText;
import dk.overblik.model.Problem;
import dk.overblik.model.Vocabulary;
import dk.overblik.report.Imprint;
import dk.overblik.report.Report;
import dk.overblik.report.UserText;
import dk.overblik.report.Wishes;
import dk.overblik.sheet.Page;
import dk.overblik.workbook.Graft;
import dk.overblik.workbook.Lint;
import dk.overblik.workbook.ResultProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** From an export to a finished workbook; nothing that happens to one export stops the rest. */
final class Conversion {

    private final Vocabulary vocabulary;
    private final Options options;
    private final ResultPlaces places;

    Conversion(Vocabulary vocabulary, Options options) {
        this.vocabulary = vocabulary;
        this.options = options;
        this.places = new ResultPlaces(options.output());
    }

    Outcome convert(Path export) {
        return Failures.guarded(
                export,
                () -> {
                    String name = export.getFileName().toString();
                    if (OwnResults.isOurs(export)) {
                        return noExport(
                                export, "Filen \"" + name + "\" er lavet af Overblik selv.");
                    }
                    try (WorkingCopy copy = WorkingCopy.of(export)) {
                        return convert(export, copy);
                    }
                });
    }

    private Outcome convert(Path export, WorkingCopy copy) throws IOException {
        String name = export.getFileName().toString();
        ExportSheets sheets = ExportSheets.read(copy.file());
        Import read =
                new Importer(vocabulary)
                        .read(new ExportFile(name, sheets.sheets(), options.benefit()));
        if (read.dataset().size() == 0) {
            return noExport(export, NoFigures.sentence(name, read.problems()));
        }
        ExportWorkbook workbook = ExportWorkbook.of(sheets, copy, name);
        Imprint imprint = new Imprint(Version.number(), List.of(name), List.of());
        Report.Outcome report =
                new Report(vocabulary, imprint, workbook.destination())
                        .of(read.dataset(), read.problems(), wishes());
        if (report instanceof Report.Refusal refusal) {
            String sentence = "Filen \"" + name + "\": " + refusal.sentence();
            return new Failed(export, Cause.WRONG_USE, sentence);
        }
        Report.Pages pages = (Report.Pages) report;
        Path finished = copy.beside("result." + workbook.ending());
        write(workbook, pages.pages(), finished);
        Path result = places.place(finished, export, workbook.ending());
        return new Done(export, result, pages.remarks(), said(read.problems()));
    }

    private static void write(ExportWorkbook workbook, List<Page> pages, Path finished)
            throws IOException {
        List<Lint.Finding> findings = Lint.findings(pages, workbook.destination().names());
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
        ResultProperties properties = ResultProperties.none().with("version", Version.number());
        Graft.write(workbook.file(), pages, properties, finished);
    }

    private Wishes wishes() {
        return new Wishes(
                options.own(), options.comparisons(), options.period().flatMap(PeriodText::parse));
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(UserText::of).toList();
    }

    private static Failed noExport(Path export, String sentence) {
        return new Failed(export, Cause.NO_EXPORT, sentence);
    }
}
