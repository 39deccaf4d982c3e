package dk.overblik.app.command;

import dk.overblik.access.OnDisk;
import dk.overblik.app.files.FileName;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Makes a settings workbook to fill in; one that is there already is never touched. */
final class SettingsCommand {

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;

    SettingsCommand(Request request, PrintStream out, PrintStream err) {
        this.request = request;
        this.out = out;
        this.err = err;
    }

    int run() {
        if (request.paths().size() > 1) {
            err.println(
                    "Nævn kun en fil, eller ingen: så laves " + Quote.of(SettingsFiles.NAME) + ".");
            return ExitCode.WRONG_USE;
        }
        Path target = target();
        if (!FileName.of(target).ending().equalsIgnoreCase("xlsx")) {
            err.println("Skriv et navn, der ender på .xlsx.");
            return ExitCode.WRONG_USE;
        }
        try {
            SettingsFiles.make(target);
            out.println(target);
            return ExitCode.ALL_DONE;
        } catch (FileAlreadyExistsException e) {
            err.println(
                    "Filen "
                            + Quote.of(String.valueOf(target.getFileName()))
                            + " findes allerede og er ikke rørt. Skriv et andet navn efter"
                            + " \"indstillinger\".");
            return ExitCode.WRONG_USE;
        } catch (IOException e) {
            err.println(FailureText.WriteFailure.ofNew(target, e));
            return Outcome.Cause.NO_ACCESS.exitCode();
        }
    }

    /** The file named; in a folder named, or else here, a file of the usual name. */
    private Path target() {
        if (request.paths().isEmpty()) {
            return Path.of(SettingsFiles.NAME);
        }
        Path named = request.paths().get(0);
        return OnDisk.isFolder(named) ? named.resolve(SettingsFiles.NAME) : named;
    }
}
