package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.app.ReportWriter.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** From an export to a finished workbook; nothing that happens to one export stops the rest. */
public final class Conversion {

    private final Workshop workshop;

    private Conversion(Workshop workshop) {
        this.workshop = workshop;
    }

    /** With the vocabulary that the program brings, and results where the user wants them. */
    public static Conversion of(Options options) {
        return new Conversion(Workshop.of(options));
    }

    /** The same with its results delivered in another way. */
    public Conversion by(Delivery delivery) {
        return new Conversion(workshop.by(delivery));
    }

    /**
     * The same with its results delivered in another way.
     *
     * @param settings the one settings workbook that holds, wherever others lie
     */
    public Conversion by(Delivery delivery, Optional<Path> settings) {
        return new Conversion(workshop.by(delivery, settings));
    }

    /** Converts one export. */
    public Outcome convert(Path export) {
        return Failures.guarded(
                export,
                () -> {
                    if (OwnResults.isOurs(export)) {
                        return OwnResults.refusal(export);
                    }
                    try (WorkingCopy copy = WorkingCopy.of(export)) {
                        return converted(export, copy);
                    }
                });
    }

    /**
     * Converts what was copied from an export.
     *
     * @param export the name and the place that the copy is to be known by
     */
    public Outcome convert(Path export, WorkingCopy copy) {
        return Failures.guarded(export, () -> converted(export, copy));
    }

    private Outcome converted(Path file, WorkingCopy copy) throws IOException {
        String name = file.getFileName().toString();
        Export export = workshop.reader().read(copy, name);
        if (!export.hasFigures()) {
            String sentence = NoFigures.sentence(name, export.read().problems());
            return new Failed(file, Cause.NO_EXPORT, sentence);
        }
        ExportWorkbook workbook = ExportWorkbook.of(export.sheets(), copy, name);
        Subject subject =
                new Subject(
                        file, List.of(name), FileName.folderOf(file), ResultName.ofExport(file));
        return workshop.writer().write(subject, export.read(), workbook, copy);
    }
}
