package dk.overblik.app.command;

import dk.overblik.app.check.NoteCheck;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.result.CheckText;
import dk.overblik.danish.Quote;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a finished note against exports, and says which of its numbers are wrong. */
final class CheckCommand {

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;

    CheckCommand(Request request, PrintStream out, PrintStream err) {
        this.request = request;
        this.out = out;
        this.err = err;
    }

    int run() {
        List<Path> paths = request.paths();
        if (paths.size() < 2) {
            err.println(
                    "Nævn først notatet og så de udtræk, eller den mappe, det skal tjekkes mod.");
            return ExitCode.WRONG_USE;
        }
        Path note = paths.get(0);
        List<Path> exports = NoteCheck.exports(note, paths.subList(1, paths.size()));
        NoteCheck.Result result = NoteCheck.of(note, exports, request.options());
        if (result instanceof NoteCheck.Refused refused) {
            if (request.json()) {
                refused.failed().forEach(failed -> out.println(OutcomeJson.of(failed)));
            }
            refused.failed().forEach(failed -> err.println(failed.sentence()));
            List<Outcome> outcomes = new ArrayList<>(refused.failed());
            return ExitCode.of(outcomes);
        }
        return told(note, (NoteCheck.Checked) result);
    }

    private int told(Path note, NoteCheck.Checked checked) {
        String name = note.getFileName().toString();
        if (request.json()) {
            checked.judgements().forEach(j -> out.println(CheckText.json(note.toString(), j)));
        } else {
            checked.results().forEach(out::println);
        }
        checked.failed().stream().map(Failed::sentence).forEach(err::println);
        checked.remarks().forEach(err::println);
        List<Judgement> slips =
                checked.judgements().stream().filter(j -> j.verdict().isSlip()).toList();
        if (!request.quiet()) {
            slips.forEach(slip -> err.println(name + ", " + CheckText.line(slip)));
        }
        if (!slips.isEmpty()) {
            return ExitCode.SLIPS_FOUND;
        }
        boolean placed =
                checked.judgements().stream().anyMatch(j -> j.verdict() != Verdict.UNPLACED);
        if (!placed) {
            err.println(
                    "Ingen af tallene i "
                            + Quote.of(name)
                            + " kunne holdes op mod udtrækkene. Grunden til hvert står i arket"
                            + " Tjek.");
            return Outcome.Cause.NO_EXPORT.exitCode();
        }
        return checked.failed().isEmpty() && checked.remarks().isEmpty()
                ? ExitCode.ALL_DONE
                : ExitCode.SOME_FAILED;
    }
}
