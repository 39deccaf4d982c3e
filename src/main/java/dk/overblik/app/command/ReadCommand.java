package dk.overblik.app.command;

import dk.overblik.app.Export;
import dk.overblik.app.Remembering;
import dk.overblik.app.archive.Archive.Recall;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Answering;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.Outcome.Read;
import dk.overblik.app.job.OwnResults;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.danish.Quote;
import dk.overblik.model.Problem;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what was understood of exports: a tidy table of all figures, and what was not understood.
 */
final class ReadCommand {

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;
    private final OnceSaid once;
    private final Export.ExportReader reader;
    private final SettingsFiles settings;
    private final Remembering remembering;

    ReadCommand(Request request, PrintStream out, PrintStream err, Clock clock) {
        this.remembering = Remembering.of(request.options()).by(clock);
        this.request = request;
        this.out = out;
        this.err = err;
        this.once = new OnceSaid(err);
        Vocabulary vocabulary = VocabularyReader.load();
        this.reader = remembering.reader(vocabulary);
        this.settings = SettingsFiles.nearest(vocabulary, request.options());
    }

    int run() {
        Optional<String> misuse = request.options().misuse();
        if (misuse.isPresent()) {
            err.println(misuse.get());
            return ExitCode.WRONG_USE;
        }
        List<Outcome> outcomes = new ArrayList<>();
        TidyTable table = new TidyTable(out);
        for (Path file : ExportFiles.once(request.paths())) {
            Outcome outcome = FailureText.Failures.guarded(file, () -> read(file, table));
            outcomes.add(outcome);
            report(outcome);
        }
        return ExitCode.of(outcomes);
    }

    private Outcome read(Path file, TidyTable table) throws IOException {
        if (OwnResults.isOurs(file)) {
            return OwnResults.refusal(file);
        }
        return WorkingCopy.use(file, copy -> read(file, copy, table));
    }

    private Outcome read(Path file, WorkingCopy copy, TidyTable table) throws IOException {
        String name = Quote.line(file.getFileName().toString());
        SettingsFiles.Found found = settings.of(FileName.folderOf(file));
        Answering answering = Answering.of(request.options(), found.settings());
        Export export = reader.read(copy, name, answering.of(name));
        List<Problem> problems = export.read().problems();
        boolean unanswered = found.fault().isPresent() && !Answering.asked(export.read()).isEmpty();
        if (export.read().dataset().size() == 0 || unanswered) {
            return FailureText.Failures.withoutFigures(file, export.read(), found);
        }
        table.add(export.read().dataset(), export.sheets().kind());
        Recall recall = remembering.recall(List.of(export));
        List<String> said =
                Stream.concat(problems.stream().map(ProblemText::of), recall.remarks().stream())
                        .toList();
        return new Read(file, remembering.fault(recall), said);
    }

    private void report(Outcome outcome) {
        String about = FileName.shown(outcome.export()) + ": ";
        outcome.forgotten().ifPresent(once::say);
        if (outcome instanceof Failed failed) {
            once.say(failed.sentence());
        } else if (outcome instanceof Read read && !request.quiet()) {
            read.problems().forEach(problem -> err.println(about + problem));
        }
    }
}
