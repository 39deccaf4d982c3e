package dk.overblik.app.command;

import dk.overblik.access.OnDisk;
import dk.overblik.app.Conversion;
import dk.overblik.app.NewTemplate;
import dk.overblik.app.files.FileName;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes a template to build on, and says which placeholders exports can fill; a file that is there
 * already is never touched.
 */
final class TemplateCommand {

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;

    TemplateCommand(Request request, PrintStream out, PrintStream err) {
        this.request = request;
        this.out = out;
        this.err = err;
    }

    int run() {
        List<Path> exports = new ArrayList<>();
        List<Path> targets = new ArrayList<>();
        request.paths().forEach(path -> (OnDisk.exists(path) ? exports : targets).add(path));
        boolean wordThere = exports.stream().anyMatch(each -> isOf(each, "docx", "pptx", "dotx"));
        if (wordThere) {
            return there(exports.get(0));
        }
        if (targets.size() > 1) {
            err.println(
                    "Nævn kun en ny fil, eller ingen: så laves "
                            + Quote.of(NewTemplate.NAME)
                            + " i begge slags.");
            return ExitCode.WRONG_USE;
        }
        int listed = exports.isEmpty() ? ExitCode.ALL_DONE : list(ExportFiles.of(exports));
        boolean only = targets.isEmpty() && !exports.isEmpty();
        if (only) {
            return listed;
        }
        int made = make(targets);
        boolean some = listed != ExitCode.ALL_DONE && made == ExitCode.ALL_DONE;
        return some ? ExitCode.SOME_FAILED : Math.max(listed, made);
    }

    private static boolean isOf(Path file, String... endings) {
        String ending = FileName.of(file).ending().toLowerCase(Locale.ROOT);
        return Set.of(endings).contains(ending);
    }

    private int there(Path file) {
        err.println(
                "Filen "
                        + Quote.of(file.getFileName().toString())
                        + " findes allerede og er ikke rørt. Skriv et andet navn efter"
                        + " \"skabelon\".");
        return ExitCode.WRONG_USE;
    }

    /** Says what each export can fill. */
    private int list(List<Path> exports) {
        Conversion conversion = Conversion.of(request.options());
        List<Outcome.Cause> failures = new ArrayList<>();
        for (Path export : exports) {
            try {
                Map<String, String> placeholders = conversion.placeholders(export);
                placeholders.keySet().forEach(out::println);
                if (placeholders.isEmpty()) {
                    err.println(
                            Quote.of(export.getFileName().toString())
                                    + " udfylder ingen"
                                    + " pladsholdere.");
                    failures.add(Outcome.Cause.NO_EXPORT);
                }
            } catch (IOException | RuntimeException e) {
                Outcome.Failed failed = FailureText.Failures.of(export, e);
                err.println(failed.sentence());
                failures.add(failed.cause());
            }
        }
        return ExitCode.of(failures, exports.size());
    }

    private int make(List<Path> targets) {
        List<Path> files =
                targets.isEmpty()
                        ? List.of(
                                Path.of(NewTemplate.NAME + ".docx"),
                                Path.of(NewTemplate.NAME + ".xlsx"))
                        : targets;
        int code = ExitCode.ALL_DONE;
        for (Path file : files) {
            code = Math.max(code, make(file));
        }
        return code;
    }

    private int make(Path target) {
        if (!isOf(target, "docx", "xlsx")) {
            err.println("Skriv et navn, der ender på .docx eller .xlsx.");
            return ExitCode.WRONG_USE;
        }
        try {
            NewTemplate.write(target);
            out.println(target);
            return ExitCode.ALL_DONE;
        } catch (FileAlreadyExistsException e) {
            return there(target);
        } catch (IOException e) {
            err.println(FailureText.WriteFailure.ofNew(target, e));
            return Outcome.Cause.NO_ACCESS.exitCode();
        }
    }
}
