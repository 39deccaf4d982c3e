package dk.overblik.app.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.overblik.app.archive.Archive;
import dk.overblik.app.archive.TidyFigures;
import dk.overblik.danish.Quote;
import dk.overblik.option.Option;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is remembered: the newest reading of each figure, or whether every file is whole. */
final class ArchiveCommand {

    private static final int VALUE = TidyFigures.HEADINGS.indexOf("Værdi");

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;

    ArchiveCommand(Request request, PrintStream out, PrintStream err) {
        this.request = request;
        this.out = out;
        this.err = err;
    }

    int run() {
        if (request.paths().size() != 1) {
            err.println("Nævn én mappe: den, der står efter --arkiv.");
            return ExitCode.WRONG_USE;
        }
        Path folder = request.paths().get(0);
        Archive archive = new Archive(folder);
        String name = Quote.of(folder.toString());
        if (!archive.isThere()) {
            err.println(
                    "Der er intet arkiv i mappen "
                            + name
                            + ". Husk tallene ved at lave en rapport med --arkiv.");
            return ExitCode.NO_ACCESS;
        }
        try {
            return request.options().has(Option.CHECK) ? check(archive) : write(archive);
        } catch (IOException e) {
            err.println(
                    "Arkivet i mappen "
                            + name
                            + " kan ikke læses. Se efter, om drevet er der, og om du har adgang.");
            return ExitCode.NO_ACCESS;
        }
    }

    private int check(Archive archive) throws IOException {
        Archive.Check check = archive.check();
        check.damaged().forEach(err::println);
        if (!request.quiet()) {
            check.skipped().forEach(err::println);
            if (check.damaged().isEmpty() && check.skipped().isEmpty()) {
                err.println("Alle filer i arkivet er hele.");
            }
        }
        return check.damaged().isEmpty() ? ExitCode.ALL_DONE : ExitCode.NO_ACCESS;
    }

    private int write(Archive archive) throws IOException {
        List<String> headings = new ArrayList<>(TidyFigures.HEADINGS);
        headings.add("Læst");
        print(headings);
        archive.newest(this::print).forEach(err::println);
        return ExitCode.ALL_DONE;
    }

    private void print(List<String> columns, LocalDate read) {
        List<String> cells = new ArrayList<>(columns);
        cells.replaceAll(TidyTable::text);
        // A negative number is no formula.
        cells.set(VALUE, columns.get(VALUE));
        cells.add(read.toString());
        print(cells);
    }

    private void print(List<String> cells) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = TidyTable.writer(line)) {
            csv.writeRecord(cells);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        out.print(line);
    }
}
