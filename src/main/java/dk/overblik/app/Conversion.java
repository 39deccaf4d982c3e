package dk.overblik.app;

import dk.overblik.app.ManyExports.Reading;
import dk.overblik.app.ManyExports.Tried;
import dk.overblik.app.ReportWriter.Subject;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.danish.Quote;
import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.Import;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.graft.UnusualWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

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
        return FailureText.Failures.guarded(
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
        return FailureText.Failures.guarded(export, () -> converted(export, copy));
    }

    private Outcome converted(Path file, WorkingCopy copy) throws IOException {
        String name = Quote.line(file.getFileName().toString());
        SettingsFiles.Found found = workshop.settings().of(FileName.folderOf(file));
        Export export = workshop.read(copy, name, file, found);
        if (!export.hasFigures()) {
            return FailureText.Failures.withoutFigures(file, export.read(), found);
        }
        Subject subject =
                new Subject(
                        file, List.of(name), FileName.folderOf(file), ResultName.ofExport(file));
        ReportWriter writer = workshop.writer();
        try {
            ExportWorkbook workbook = ExportWorkbook.of(export.sheets(), copy, name);
            return writer.write(subject, export.read(), workbook, copy);
        } catch (UnusualWorkbook unusual) {
            ExportWorkbook values = ExportWorkbook.ofUnusual(export.sheets(), copy, name);
            return writer.write(subject, export.read(), values, copy);
        }
    }

    /**
     * From several exports to one finished workbook, in which each stands as sheets of its values.
     */
    public static final class Combination {

        private final Workshop workshop;

        private Combination(Workshop workshop) {
            this.workshop = workshop;
        }

        /** With the vocabulary that the program brings, and results where the user wants them. */
        public static Combination of(Options options) {
            return new Combination(Workshop.of(options));
        }

        /** The same with its results delivered in another way. */
        public Combination by(Delivery delivery) {
            return new Combination(workshop.by(delivery));
        }

        /**
         * The same with its results delivered in another way.
         *
         * @param settings the one settings workbook that holds, wherever others lie
         */
        public Combination by(Delivery delivery, Optional<Path> settings) {
            return new Combination(workshop.by(delivery, settings));
        }

        /**
         * Combines exports.
         *
         * @param named what the user named: one folder, or files
         * @param files the exports
         * @return what became of the combination, after what became of each export that failed
         */
        public List<Outcome> combine(List<Path> named, List<Path> files) {
            SettingsFiles.Found found = workshop.settings().of(folder(named));
            return combined(named, files, (file, name) -> read(file, name, found));
        }

        /**
         * Combines what was copied from the exports of a folder.
         *
         * @param copies by the names and the places that they are to be known by
         * @return what became of the combination, after what became of each export that failed
         */
        public List<Outcome> combine(Path folder, SortedMap<Path, WorkingCopy> copies) {
            SettingsFiles.Found found = workshop.settings().of(folder);
            return combined(
                    List.of(folder),
                    List.copyOf(copies.keySet()),
                    (file, name) ->
                            read(file, Objects.requireNonNull(copies.get(file)), name, found));
        }

        private List<Outcome> combined(List<Path> named, List<Path> files, Reading reading) {
            ManyExports many = ManyExports.of(files, reading);
            List<Outcome> outcomes = new ArrayList<>(many.failed());
            write(named, many.exports()).ifPresent(outcomes::add);
            return outcomes;
        }

        private Tried read(Path file, String name, SettingsFiles.Found found) throws IOException {
            if (OwnResults.isOurs(file)) {
                return Tried.failed(OwnResults.refusal(file));
            }
            try (WorkingCopy copy = WorkingCopy.of(file)) {
                return read(file, copy, name, found);
            }
        }

        private Tried read(Path file, WorkingCopy copy, String name, SettingsFiles.Found found)
                throws IOException {
            Export export = workshop.read(copy, name, file, found);
            return export.hasFigures()
                    ? Tried.read(export)
                    : Tried.failed(FailureText.Failures.withoutFigures(file, export.read(), found));
        }

        private Optional<Outcome> write(List<Path> named, List<Export> exports) {
            return exports.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            FailureText.Failures.guarded(
                                    named.get(0), () -> written(named, exports)));
        }

        private Outcome written(List<Path> named, List<Export> exports) throws IOException {
            Import read = CombinedImport.of(exports.stream().map(Export::part).toList());
            List<String> names = exports.stream().map(Export::name).toList();
            try (WorkingCopy room = WorkingCopy.empty()) {
                ExportWorkbook workbook = ExportWorkbook.of(exports, room);
                return workshop.writer().write(subject(named, names), read, workbook, room);
            }
        }

        private static Subject subject(List<Path> named, List<String> names) {
            Path first = named.get(0);
            String stem = isFolder(named) ? ResultName.ofFolder(first) : "Samlet overblik";
            return new Subject(first, names, folder(named), stem);
        }

        private static Path folder(List<Path> named) {
            return isFolder(named) ? named.get(0) : FileName.folderOf(named.get(0));
        }

        private static boolean isFolder(List<Path> named) {
            return named.size() == 1 && Files.isDirectory(named.get(0));
        }
    }

    /** What reports are made with: how exports are read, and how and where results are written. */
    private record Workshop(
            Vocabulary vocabulary,
            Options options,
            Export.ExportReader reader,
            SettingsFiles settings,
            ReportWriter writer) {

        /** Reads an export, with what is answered for it. */
        Export read(WorkingCopy copy, String name, Path file, SettingsFiles.Found found)
                throws IOException {
            Answering answering = Answering.of(options, found.settings());
            return reader.read(copy, name, answering.of(file.getFileName().toString()));
        }

        /** With the vocabulary that the program brings, and results where the user wants them. */
        static Workshop of(Options options) {
            Vocabulary vocabulary = VocabularyReader.load();
            return of(
                    vocabulary,
                    options,
                    SettingsFiles.nearest(vocabulary, options),
                    Delivery.of(options));
        }

        /** The same with its results delivered in another way. */
        Workshop by(Delivery delivery) {
            return of(vocabulary, options, SettingsFiles.nearest(vocabulary, options), delivery);
        }

        /**
         * The same with its results delivered in another way.
         *
         * @param settings the one settings workbook that holds, wherever others lie
         */
        Workshop by(Delivery delivery, Optional<Path> settings) {
            return of(
                    vocabulary,
                    options,
                    SettingsFiles.only(vocabulary, options, settings),
                    delivery);
        }

        private static Workshop of(
                Vocabulary vocabulary, Options options, SettingsFiles settings, Delivery delivery) {
            return new Workshop(
                    vocabulary,
                    options,
                    new Export.ExportReader(vocabulary),
                    settings,
                    new ReportWriter(vocabulary, options, settings, delivery));
        }
    }
}
