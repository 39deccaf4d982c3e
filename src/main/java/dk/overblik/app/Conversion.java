package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Done;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.importing.ExportFile;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.PeriodText;
import dk.overblik.model.Period;
import dk.overblik.model.Vocabulary;
import dk.overblik.report.Imprint;
import dk.overblik.report.Report;
import dk.overblik.report.UserText;
import dk.overblik.report.Wishes;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.workbook.Graft;
import dk.overblik.workbook.Lint;
import dk.overblik.workbook.ResultProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        String name = export.getFileName().toString();
        if (OwnResults.isOurs(export)) {
            return noExport(export, "Filen \"" + name + "\" er lavet af Overblik selv.");
        }
        try (WorkingCopy copy = WorkingCopy.of(export)) {
            return convert(export, copy);
        } catch (UnreadableFile e) {
            return new Failed(export, FailureText.cause(e.reason()), FailureText.of(name, e));
        } catch (IOException e) {
            return new Failed(export, Cause.NO_ACCESS, WriteFailure.sentence(name, e));
        } catch (RuntimeException | Error e) {
            return new Failed(
                    export,
                    Cause.FAULT,
                    "Der er en fejl i Overblik ved filen \""
                            + name
                            + "\" ("
                            + e.getClass().getSimpleName()
                            + "). Udtrækket er ikke rørt; meld fejlen til dem, du har Overblik fra.");
        }
    }

    private Outcome convert(Path export, WorkingCopy copy) throws IOException {
        String name = export.getFileName().toString();
        ExportContents contents = ExportContents.read(copy, name);
        Import read =
                new Importer(vocabulary)
                        .read(new ExportFile(name, contents.sheets(), options.benefit()));
        if (read.dataset().size() == 0) {
            return noExport(export, NoFigures.sentence(name, read.problems()));
        }
        Imprint imprint = new Imprint(Version.number(), List.of(name), List.of());
        Report.Outcome report =
                new Report(vocabulary, imprint, contents.destination())
                        .of(read.dataset(), read.problems(), wishes());
        if (report instanceof Report.Refusal refusal) {
            String sentence = "Filen \"" + name + "\": " + refusal.sentence();
            return new Failed(export, Cause.WRONG_USE, sentence);
        }
        Report.Pages pages = (Report.Pages) report;
        Path finished = copy.beside("result." + contents.ending());
        write(contents, pages.pages(), finished);
        Path result = places.place(finished, export, contents.ending());
        List<String> problems = read.problems().stream().map(UserText::of).toList();
        return new Done(export, result, pages.remarks(), problems);
    }

    private static void write(ExportContents contents, List<Page> pages, Path finished)
            throws IOException {
        List<Lint.Finding> findings = Lint.findings(pages, contents.destination().names());
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
        ResultProperties properties = ResultProperties.none().with("version", Version.number());
        Graft.write(contents.workbook(), pages, properties, finished);
    }

    private Wishes wishes() {
        Optional<Period> period = options.period().flatMap(PeriodText::parse);
        return new Wishes(options.own(), options.comparisons(), period);
    }

    private static Failed noExport(Path export, String sentence) {
        return new Failed(export, Cause.NO_EXPORT, sentence);
    }
}
