package dk.overblik.app.command;

import dk.overblik.app.Conversion;
import dk.overblik.app.Repetition;
import dk.overblik.app.files.FileName;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.Outcome.Note;
import dk.overblik.option.Option;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one annotated workbook for each export, and says what became of each. */
final class ConvertCommand {

    private static final int MOST_TOLD = 20;

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;
    private final OnceSaid once;
    private final Clock clock;
    private final Progress progress;
    private Optional<Repetition> earlier = Optional.empty();

    ConvertCommand(Request request, PrintStream out, PrintStream err, Clock clock) {
        this.request = request;
        this.clock = clock;
        this.out = out;
        this.err = err;
        this.once = new OnceSaid(err);
        this.progress = new Progress(request.quiet() ? Optional.empty() : Progress.terminal(err));
    }

    /** The same after an earlier result. */
    ConvertCommand after(Repetition result) {
        earlier = Optional.of(result);
        return this;
    }

    int run() {
        Optional<String> misuse = request.options().misuse();
        if (misuse.isPresent()) {
            err.println(misuse.get());
            return ExitCode.WRONG_USE;
        }
        List<Path> files = ExportFiles.of(request.paths());
        if (files.isEmpty()) {
            err.println("Der er ingen udtræk i mappen. Læg en fil fra Jobindsats i den.");
            return Outcome.Cause.NO_EXPORT.exitCode();
        }
        return ExitCode.of(
                request.options().has(Option.COMBINED) ? combined(files) : oneByOne(files));
    }

    private List<Outcome> oneByOne(List<Path> files) {
        Conversion plain = Conversion.of(request.options()).at(clock);
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            if (request.verbose()) {
                err.println("Læser " + file);
            }
            String about = files.size() == 1 ? "" : FileName.shown(file) + ": ";
            Conversion conversion =
                    earlier.map(again -> plain.after(again, said -> err.println(about + said)))
                            .orElse(plain);
            List<Outcome> of = conversion.convert(file, progress::show);
            outcomes.addAll(of);
            of.forEach(this::report);
        }
        return outcomes;
    }

    private List<Outcome> combined(List<Path> files) {
        Conversion.Combination plain = Conversion.Combination.of(request.options()).at(clock);
        Conversion.Combination combination =
                earlier.map(again -> plain.after(again, err::println)).orElse(plain);
        List<Outcome> outcomes = combination.combine(request.paths(), files, progress::show);
        outcomes.forEach(this::report);
        return outcomes;
    }

    /** Not all of very many: the sheet of notes has them. */
    private void tell(String name, List<String> problems) {
        problems.stream().limit(MOST_TOLD).forEach(problem -> err.println(name + problem));
        if (problems.size() > MOST_TOLD) {
            int rest = problems.size() - MOST_TOLD;
            err.println(name + "Der er " + rest + " bemærkninger til; de står i arket Noter.");
        }
    }

    private void report(Outcome outcome) {
        if (request.json()) {
            out.println(OutcomeJson.of(outcome));
        } else {
            outcome.workbook().ifPresent(out::println);
            outcome.note().written().ifPresent(out::println);
            outcome.filled().written().ifPresent(out::println);
        }
        String about = about(outcome) + ": ";
        outcome.forgotten().ifPresent(once::say);
        if (outcome instanceof Failed failed) {
            once.say(failed.sentence());
        } else if (outcome instanceof Done done) {
            report(done, about);
        }
    }

    /**
     * A report on several exports is called by its own name: of which of them a remark is, it says.
     */
    private String about(Outcome outcome) {
        return outcome.workbook()
                .filter(made -> request.options().has(Option.COMBINED))
                .map(FileName::shown)
                .orElseGet(() -> FileName.shown(outcome.export()));
    }

    /** What is missing is told also where nothing else is. */
    private void report(Done done, String name) {
        if (!request.quiet()) {
            done.remarks().forEach(remark -> err.println(name + remark));
            tell(name, done.problems());
            return;
        }
        if (done.note() instanceof Note.Failed note) {
            err.println(name + note.sentence());
        }
        done.filled().missing().forEach(sentence -> err.println(name + sentence));
    }
}
