package dk.overblik.app.command;

import dk.overblik.app.Outcome;
import dk.overblik.app.SettingsFiles;
import dk.overblik.app.Version;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.page.Page;
import dk.overblik.settings.SettingsPages;
import dk.overblik.vocabulary.files.KnownNames;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.graft.Graft;
import dk.overblik.writing.lint.Lint;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.values.ValuesWorkbook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

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
            err.println("Nævn kun en fil, eller ingen: så laves \"" + SettingsFiles.NAME + "\".");
            return ExitCode.WRONG_USE;
        }
        Path target = target();
        try {
            write(target);
            out.println(target);
            return ExitCode.ALL_DONE;
        } catch (FileAlreadyExistsException e) {
            err.println(
                    "Filen \""
                            + target.getFileName()
                            + "\" findes allerede og er ikke rørt. Skriv et andet navn efter"
                            + " \"indstillinger\".");
            return ExitCode.WRONG_USE;
        } catch (IOException e) {
            err.println(
                    "Filen \""
                            + target.getFileName()
                            + "\" kan ikke gemmes. Se efter, om mappen findes, om du må skrive i den"
                            + ", og om disken har plads.");
            return Outcome.Cause.NO_ACCESS.exitCode();
        }
    }

    /** The file named; in a folder named, or else here, a file of the usual name. */
    private Path target() {
        if (request.paths().isEmpty()) {
            return Path.of(SettingsFiles.NAME);
        }
        Path named = request.paths().get(0);
        return Files.isDirectory(named) ? named.resolve(SettingsFiles.NAME) : named;
    }

    private static void write(Path target) throws IOException {
        KnownNames names = new KnownNames();
        List<Page> pages =
                SettingsPages.pages(
                        VocabularyReader.rulebook(), names.comparisons(), KnownNames.benefits());
        List<Lint.Finding> findings = Lint.findings(pages, List.of());
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
        try (WorkingCopy room = WorkingCopy.empty()) {
            Path bare = room.beside("bare.xlsx");
            Path finished = room.beside("finished.xlsx");
            ValuesWorkbook.write(List.of(), bare);
            ResultProperties properties =
                    ResultProperties.none()
                            .with("version", Version.number())
                            .with("indhold", "indstillinger")
                            .with(
                                    SettingsFiles.FORMAT,
                                    Integer.toString(SettingsFiles.FORMAT_NUMBER));
            Graft.write(bare, pages, properties, finished);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            WholeFile.copy(finished, target);
        }
    }
}
