package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.app.ReportWriter.Subject;
import dk.overblik.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** From an export to a finished workbook; nothing that happens to one export stops the rest. */
final class Conversion {

    private final ExportReader reader;
    private final ReportWriter writer;

    Conversion(Vocabulary vocabulary, Options options) {
        this.reader = new ExportReader(vocabulary, options.benefit());
        this.writer = new ReportWriter(vocabulary, options);
    }

    Outcome convert(Path export) {
        return Failures.guarded(
                export,
                () -> {
                    if (OwnResults.isOurs(export)) {
                        return OwnResults.refusal(export);
                    }
                    try (WorkingCopy copy = WorkingCopy.of(export)) {
                        return convert(export, copy);
                    }
                });
    }

    private Outcome convert(Path file, WorkingCopy copy) throws IOException {
        String name = file.getFileName().toString();
        Export export = reader.read(copy, name);
        if (!export.hasFigures()) {
            String sentence = NoFigures.sentence(name, export.read().problems());
            return new Failed(file, Cause.NO_EXPORT, sentence);
        }
        ExportWorkbook workbook = ExportWorkbook.of(export.sheets(), copy, name);
        Subject subject =
                new Subject(
                        file,
                        List.of(name),
                        FileName.folderOf(file),
                        ResultPlaces.stem(file) + " - overblik");
        return writer.write(subject, export.read(), workbook, copy);
    }
}
