package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.app.Outcome.Read;
import dk.overblik.app.ReportWriter.Subject;
import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.Import;
import dk.overblik.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From several exports to one finished workbook, in which each stands as sheets of its values. */
final class Combination {

    private final ExportReader reader;
    private final ReportWriter writer;

    Combination(Vocabulary vocabulary, Options options) {
        this.reader = new ExportReader(vocabulary, options.benefit());
        this.writer = new ReportWriter(vocabulary, options);
    }

    /**
     * Combines exports.
     *
     * @param named what the user named: one folder, or files
     * @param files the exports
     * @return what became of the combination, after what became of each export that failed
     */
    List<Outcome> combine(List<Path> named, List<Path> files) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Export> exports = new ArrayList<>();
        for (Path file : files) {
            Outcome outcome = Failures.guarded(file, () -> read(file, exports));
            if (outcome instanceof Failed) {
                outcomes.add(outcome);
            }
        }
        if (!exports.isEmpty()) {
            Path first = named.get(0);
            outcomes.add(Failures.guarded(first, () -> write(named, exports)));
        }
        return outcomes;
    }

    private Outcome read(Path file, List<Export> exports) throws IOException {
        if (OwnResults.isOurs(file)) {
            return OwnResults.refusal(file);
        }
        try (WorkingCopy copy = WorkingCopy.of(file)) {
            Export export = reader.read(copy, distinctName(file, exports));
            if (!export.hasFigures()) {
                String sentence =
                        NoFigures.sentence(file.getFileName().toString(), export.read().problems());
                return new Failed(file, Cause.NO_EXPORT, sentence);
            }
            exports.add(export);
            return new Read(file, List.of());
        }
    }

    /** Exports of the same name from different folders are told apart by their folders. */
    private static String distinctName(Path file, List<Export> exports) {
        String name = file.getFileName().toString();
        boolean taken = exports.stream().anyMatch(export -> export.name().equals(name));
        return taken ? file.toString() : name;
    }

    private Outcome write(List<Path> named, List<Export> exports) throws IOException {
        Import read = CombinedImport.of(exports.stream().map(Export::part).toList());
        List<String> names = exports.stream().map(Export::name).toList();
        try (WorkingCopy room = WorkingCopy.empty()) {
            ExportWorkbook workbook = ExportWorkbook.of(exports, room);
            return writer.write(subject(named, names), read, workbook, room);
        }
    }

    private static Subject subject(List<Path> named, List<String> names) {
        Path first = named.get(0);
        if (named.size() == 1 && Files.isDirectory(first)) {
            String folder = first.toAbsolutePath().normalize().getFileName().toString();
            return new Subject(first, names, first, folder + " - samlet overblik");
        }
        return new Subject(first, names, FileName.folderOf(first), "Samlet overblik");
    }
}
