package dk.overblik.app.command;

import dk.overblik.app.EarlierResult.NoRecipe;
import dk.overblik.app.Repetition;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Makes the same report as an earlier result, of new exports. */
final class RepeatCommand {

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    RepeatCommand(Request request, PrintStream out, PrintStream err, Clock clock) {
        this.request = request;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run() {
        List<Path> paths = request.paths();
        if (paths.size() < 2) {
            err.println("Nævn først det resultat, der skal gentages, og så de nye udtræk.");
            return ExitCode.WRONG_USE;
        }
        Path result = paths.get(0);
        List<Path> exports = paths.subList(1, paths.size());
        try (Repetition repetition = Repetition.of(result, request.options())) {
            Request again = new Request(exports, repetition.options(), request.words());
            return new ConvertCommand(again, out, err, clock).after(repetition).run();
        } catch (NoRecipe e) {
            return failed(new Failed(result, Cause.WRONG_USE, e.sentence()));
        } catch (IOException e) {
            return failed(FailureText.Failures.of(result, e));
        }
    }

    private int failed(Failed failed) {
        if (request.json()) {
            out.println(OutcomeJson.of(failed));
        }
        err.println(failed.sentence());
        return failed.cause().exitCode();
    }
}
