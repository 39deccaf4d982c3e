package dk.overblik.app.command;

import dk.overblik.app.Conversion;
import dk.overblik.app.ExportFiles;
import dk.overblik.app.FailureText;
import dk.overblik.app.Outcome;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.danish.Quote;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.GridBuilder.TextTable;
import dk.overblik.sheet.Sheet;
import dk.overblik.template.Placeholder;
import dk.overblik.template.PlaceholderGuide;
import dk.overblik.template.PlaceholderGuide.Line;
import dk.overblik.template.word.GuideDocument;
import dk.overblik.writing.values.ValuesWorkbook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a template to build on, and says which placeholders exports can fill; a file that is there
 * already is never touched.
 */
final class TemplateCommand {

    private static final String NAME = "Overblik skabelon";
    private static final String TITLE = "Skabelon til Overblik";

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
        request.paths().forEach(path -> (Files.exists(path) ? exports : targets).add(path));
        boolean wordThere = exports.stream().anyMatch(each -> isOf(each, "docx", "pptx", "dotx"));
        if (wordThere) {
            return there(exports.get(0));
        }
        if (targets.size() > 1) {
            err.println(
                    "Nævn kun en ny fil, eller ingen: så laves \"" + NAME + "\" i begge slags.");
            return ExitCode.WRONG_USE;
        }
        int listed = exports.isEmpty() ? ExitCode.ALL_DONE : list(ExportFiles.of(exports));
        boolean only = targets.isEmpty() && !exports.isEmpty();
        int made = only ? ExitCode.ALL_DONE : make(targets);
        return listed == ExitCode.ALL_DONE ? made : listed;
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
        int code = ExitCode.ALL_DONE;
        for (Path export : exports) {
            try {
                List<String> placeholders = conversion.placeholders(export);
                placeholders.forEach(out::println);
                if (placeholders.isEmpty()) {
                    err.println(
                            Quote.of(export.getFileName().toString())
                                    + " udfylder ingen"
                                    + " pladsholdere.");
                    code = Outcome.Cause.NO_EXPORT.exitCode();
                }
            } catch (IOException | RuntimeException e) {
                Outcome.Failed failed = FailureText.Failures.of(export, e);
                err.println(failed.sentence());
                code = failed.cause().exitCode();
            }
        }
        return code;
    }

    private int make(List<Path> targets) {
        List<Path> files =
                targets.isEmpty()
                        ? List.of(Path.of(NAME + ".docx"), Path.of(NAME + ".xlsx"))
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
            write(target);
            out.println(target);
            return ExitCode.ALL_DONE;
        } catch (FileAlreadyExistsException e) {
            return there(target);
        } catch (IOException e) {
            err.println(
                    "Filen "
                            + Quote.of(target.getFileName().toString())
                            + " kan ikke gemmes. Se efter, om mappen findes, og om du må skrive i"
                            + " den.");
            return Outcome.Cause.NO_ACCESS.exitCode();
        }
    }

    private static void write(Path target) throws IOException {
        try (WorkingCopy room = WorkingCopy.empty()) {
            Path finished = room.beside("finished");
            if (isOf(target, "docx")) {
                GuideDocument.write(TITLE, PlaceholderGuide.lines(), finished);
            } else {
                ValuesWorkbook.write(sheets(), finished);
            }
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            WholeFile.copy(finished, target);
        }
    }

    /** A table has a sheet of its own, with room for it. */
    private static List<Sheet> sheets() {
        GridBuilder first = new GridBuilder(new TextTable());
        GridBuilder second = new GridBuilder(new TextTable());
        first.text(0, 0, TITLE);
        int row = 2;
        for (Line line : PlaceholderGuide.lines()) {
            Placeholder placeholder = line.placeholder();
            Placeholder.Part part =
                    placeholder instanceof Placeholder.OfSheet sheet
                            ? sheet.part()
                            : Placeholder.Part.TEXT;
            if (part == Placeholder.Part.TABLE) {
                second.text(0, 0, line.explanation());
                second.text(2, 0, placeholder.written());
            } else if (part != Placeholder.Part.DIAGRAM) {
                first.text(row, 0, line.explanation());
                first.text(row, 1, placeholder.written());
                row++;
            }
        }
        return List.of(Sheet.of("Skabelon", first.build()), Sheet.of("Tabel", second.build()));
    }
}
