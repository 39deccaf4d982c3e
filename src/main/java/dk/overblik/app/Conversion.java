package dk.overblik.app;

import dk.overblik.app.ManyExports.Reading;
import dk.overblik.app.ManyExports.Tried;
import dk.overblik.app.ReportWriter.Remembered;
import dk.overblik.app.ReportWriter.Subject;
import dk.overblik.app.archive.Archive.Recall;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Answering;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.OwnResults;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.archive.Memory;
import dk.overblik.danish.Quote;
import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.Import;
import dk.overblik.model.Area;
import dk.overblik.model.Dimension;
import dk.overblik.option.Option;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.SeveralAreas;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.graft.UnusualWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

    /** The same on other days. */
    public Conversion at(Clock clock) {
        return new Conversion(workshop.with(workshop.remembering().by(clock)));
    }

    /**
     * The same after an earlier result.
     *
     * @param lacking hears what that had and the new exports lack, before anything is written
     */
    public Conversion after(Repetition again, Consumer<String> lacking) {
        return new Conversion(workshop.with(workshop.remembering().after(again, lacking)));
    }

    /** Converts one export. */
    public Outcome convert(Path export) {
        return FailureText.Failures.guarded(
                export,
                () -> {
                    if (OwnResults.isOurs(export)) {
                        return OwnResults.refusal(export);
                    }
                    return WorkingCopy.use(export, copy -> converted(export, copy));
                });
    }

    /** Converts one export, for the one area or for each of those that were asked for. */
    public List<Outcome> convert(Path export, SeveralReports.Told told) {
        if (!workshop.wantsSeveral(FileName.folderOf(export))) {
            return List.of(convert(export));
        }
        try {
            if (OwnResults.isOurs(export)) {
                return List.of(OwnResults.refusal(export));
            }
            return WorkingCopy.use(export, copy -> converted(export, copy, told));
        } catch (IOException | RuntimeException | Error e) {
            return List.of(FailureText.Failures.of(export, e));
        }
    }

    private List<Outcome> converted(Path file, WorkingCopy copy, SeveralReports.Told told)
            throws IOException {
        String name = Quote.line(file.getFileName().toString());
        SettingsFiles.Found found = workshop.settings().of(FileName.folderOf(file));
        Export export = workshop.read(copy, name, file, found);
        if (!export.hasFigures()) {
            return List.of(withoutFigures(file, export.read(), found));
        }
        if (workshop.standsAside(export.read(), FileName.folderOf(file))) {
            return List.of(report(file, export, copy));
        }
        Remembered memory = workshop.memory(List.of(export));
        SeveralReports several =
                workshop.several(subject(file, export), export.read(), memory, told);
        try {
            return several.write(ExportWorkbook.of(export, copy));
        } catch (UnusualWorkbook unusual) {
            return several.write(ExportWorkbook.ofUnusual(export, copy));
        }
    }

    private static Failed withoutFigures(Path file, Import read, SettingsFiles.Found found) {
        return TemplateFile.amongExports(file)
                .orElseGet(() -> FailureText.Failures.withoutFigures(file, read, found));
    }

    /**
     * The placeholders that an export can fill in a template, and what stands in their places; none
     * where it has no figures.
     */
    public Map<String, String> placeholders(Path file) throws IOException {
        return WorkingCopy.use(file, copy -> placeholders(file, copy));
    }

    private Map<String, String> placeholders(Path file, WorkingCopy copy) throws IOException {
        String name = Quote.line(file.getFileName().toString());
        SettingsFiles.Found found = workshop.settings().of(FileName.folderOf(file));
        Export export = workshop.read(copy, name, file, found);
        return export.hasFigures()
                ? workshop.lister().placeholders(subject(file, export), export.read())
                : Map.of();
    }

    private static Subject subject(Path file, Export export) {
        return new Subject(
                file,
                List.of(Quote.line(file.getFileName().toString())),
                FileName.folderOf(file),
                ResultName.ofExport(file),
                Export.origins(List.of(export)),
                List.of());
    }

    /**
     * Converts what was copied from an export.
     *
     * @param export the name and the place that the copy is to be known by
     */
    public List<Outcome> convert(Path export, WorkingCopy copy) {
        if (!workshop.wantsSeveral(FileName.folderOf(export))) {
            return List.of(FailureText.Failures.guarded(export, () -> converted(export, copy)));
        }
        try {
            return converted(export, copy, SeveralReports.NOBODY);
        } catch (IOException | RuntimeException | Error e) {
            return List.of(FailureText.Failures.of(export, e));
        }
    }

    private Outcome converted(Path file, WorkingCopy copy) throws IOException {
        String name = Quote.line(file.getFileName().toString());
        SettingsFiles.Found found = workshop.settings().of(FileName.folderOf(file));
        Export export = workshop.read(copy, name, file, found);
        if (!export.hasFigures()) {
            return withoutFigures(file, export.read(), found);
        }
        return report(file, export, copy);
    }

    private Outcome report(Path file, Export export, WorkingCopy copy) throws IOException {
        ReportWriter writer = workshop.writer().recalling(workshop.memory(List.of(export)));
        try {
            ExportWorkbook workbook = ExportWorkbook.of(export, copy);
            return writer.write(subject(file, export), export.read(), workbook, copy);
        } catch (UnusualWorkbook unusual) {
            ExportWorkbook values = ExportWorkbook.ofUnusual(export, copy);
            return writer.write(subject(file, export), export.read(), values, copy);
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

        /**
         * With the vocabulary that the program brings, and results where the user wants them. The
         * result says that it is of several exports, so that the next edition is, too.
         */
        public static Combination of(Options options) {
            return new Combination(Workshop.of(options.with(Option.COMBINED)));
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

        /** The same on other days. */
        public Combination at(Clock clock) {
            return new Combination(workshop.with(workshop.remembering().by(clock)));
        }

        /**
         * The same after an earlier result.
         *
         * @param lacking hears what that had and the new exports lack, before anything is written
         */
        public Combination after(Repetition again, Consumer<String> lacking) {
            return new Combination(workshop.with(workshop.remembering().after(again, lacking)));
        }

        /**
         * Combines exports.
         *
         * @param named what the user named: one folder, or files
         * @param files the exports
         * @return what became of the combination, after what became of each export that failed
         */
        public List<Outcome> combine(List<Path> named, List<Path> files, SeveralReports.Told told) {
            List<Path> once = ExportFiles.once(files);
            Combination all = across(named, once);
            SettingsFiles.Found found = all.workshop.settings().of(folder(named));
            // As they lie in a folder: the same exports named in another order are no others.
            List<Path> inOrder = once.stream().sorted().toList();
            return all.combined(named, inOrder, (file, name) -> read(file, name, found), told);
        }

        /** The same with settings that hold for all, wherever the exports lie. */
        private Combination across(List<Path> named, List<Path> files) {
            List<Path> folders =
                    Stream.concat(Stream.of(folder(named)), files.stream().map(FileName::folderOf))
                            .map(Path::normalize)
                            .distinct()
                            .toList();
            return new Combination(workshop.with(workshop.settings().across(folders)));
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
                            read(file, Objects.requireNonNull(copies.get(file)), name, found),
                    SeveralReports.NOBODY);
        }

        private List<Outcome> combined(
                List<Path> named, List<Path> files, Reading reading, SeveralReports.Told told) {
            ManyExports many = ManyExports.of(files, reading);
            List<Outcome> outcomes = new ArrayList<>(many.failed());
            outcomes.addAll(write(named, many.exports(), told));
            return outcomes;
        }

        private Tried read(Path file, String name, SettingsFiles.Found found) throws IOException {
            if (OwnResults.isOurs(file)) {
                return Tried.failed(OwnResults.refusal(file));
            }
            return WorkingCopy.use(file, copy -> read(file, copy, name, found));
        }

        private Tried read(Path file, WorkingCopy copy, String name, SettingsFiles.Found found)
                throws IOException {
            Export export = workshop.read(copy, name, file, found);
            return export.hasFigures()
                    ? Tried.read(export)
                    : Tried.failed(withoutFigures(file, export.read(), found));
        }

        private List<Outcome> write(
                List<Path> named, List<Export> exports, SeveralReports.Told told) {
            if (exports.isEmpty()) {
                return List.of();
            }
            try {
                return written(named, exports, told);
            } catch (IOException | RuntimeException | Error e) {
                return List.of(FailureText.Failures.of(named.get(0), e));
            }
        }

        private List<Outcome> written(
                List<Path> named, List<Export> exports, SeveralReports.Told told)
                throws IOException {
            List<CombinedImport.Part> parts = exports.stream().map(Export::part).toList();
            Optional<Dimension> crowded = CombinedImport.crowded(parts);
            if (crowded.isPresent()) {
                String sentence = FailureText.crowded(crowded.get());
                return List.of(new Failed(named.get(0), Cause.NO_EXPORT, sentence));
            }
            Import read = CombinedImport.of(parts, workshop.vocabulary().measures());
            try (WorkingCopy room = WorkingCopy.empty()) {
                ExportWorkbook workbook = ExportWorkbook.of(exports, room);
                Subject subject = subject(named, exports);
                Remembered memory = workshop.memory(exports);
                boolean several =
                        workshop.wantsSeveral(subject.folder())
                                && !workshop.standsAside(read, subject.folder());
                return several
                        ? workshop.several(subject, read, memory, told).write(workbook)
                        : List.of(
                                workshop.writer()
                                        .recalling(memory)
                                        .write(subject, read, workbook, room));
            }
        }

        /**
         * The placeholders that exports can fill together; those that cannot be read are left out.
         */
        public Map<String, String> placeholders(List<Path> named, List<Path> files)
                throws IOException {
            List<Path> once = ExportFiles.once(files);
            Workshop workshop = across(named, once).workshop;
            SettingsFiles.Found found = workshop.settings().of(folder(named));
            ManyExports many = ManyExports.of(once, (file, name) -> read(file, name, found));
            List<CombinedImport.Part> parts = many.exports().stream().map(Export::part).toList();
            return parts.isEmpty() || CombinedImport.crowded(parts).isPresent()
                    ? Map.of()
                    : workshop.lister()
                            .placeholders(
                                    subject(named, many.exports()),
                                    CombinedImport.of(parts, workshop.vocabulary().measures()));
        }

        private static Subject subject(List<Path> named, List<Export> exports) {
            List<String> names = exports.stream().map(Export::name).toList();
            List<String> updates = Export.origins(exports);
            List<ExportEnd> ends = exports.stream().flatMap(e -> ExportEnd.of(e).stream()).toList();
            Path first = named.get(0);
            String stem = ResultName.ofSeveral(named);
            return new Subject(first, names, folder(named), stem, updates, ends);
        }

        /** The whole way to it, whether a folder was named or files. */
        private static Path folder(List<Path> named) {
            Path first = named.get(0);
            return ResultName.isFolder(named)
                    ? first.toAbsolutePath().normalize()
                    : FileName.folderOf(first);
        }
    }

    /** What reports are made with: how exports are read, and how and where results are written. */
    record Workshop(
            Vocabulary vocabulary,
            Options options,
            Remembering remembering,
            Export.ExportReader reader,
            SettingsFiles settings,
            Delivery delivery) {

        ReportWriter writer() {
            return new ReportWriter(vocabulary, options, settings, delivery);
        }

        /**
         * Whether a report each on several areas is wanted, of exports in a folder: as it was asked
         * for, else as the settings there have it.
         */
        boolean wantsSeveral(Path folder) {
            return options.wantsSeveral() || !standing(folder).isEmpty();
        }

        /** Whether exports have none of the areas that settings want a report each on. */
        boolean standsAside(Import read, Path folder) {
            return !options.wantsSeveral()
                    && areas(read, folder) instanceof SeveralAreas.Choice.Refused;
        }

        /** The areas that a report each is wanted on where none was asked for. */
        private List<String> standing(Path folder) {
            return settings.of(folder).settings().standing().several();
        }

        /** Reports that lie together, in a folder that is called what the one would be. */
        SeveralReports several(
                Subject subject, Import read, Remembered memory, SeveralReports.Told told) {
            String folder = subject.stem();
            Delivery together =
                    options.output()
                            .map(out -> options.with(Option.OUTPUT, within(out, folder)))
                            .map(Delivery::of)
                            .orElseGet(() -> delivery.into(folder));
            Workshop beside = of(vocabulary, options, remembering, settings, together);
            return new SeveralReports(beside, subject, read, memory, told);
        }

        /** The writer of a report on one area. */
        ReportWriter writer(Area area) {
            Options one = options.with(Option.OWN, area.name());
            return new ReportWriter(vocabulary, one, settings.ofOne(one), delivery);
        }

        /** The areas that reports were asked for, among those of what was read. */
        SeveralAreas.Choice areas(Import read, Path folder) {
            Settings known = settings.of(folder).settings();
            return options.wantsSeveral()
                    ? SeveralAreas.of(options.owns(), read.dataset(), vocabulary, known)
                    : SeveralAreas.standing(standing(folder), read.dataset(), vocabulary, known);
        }

        private static String within(Path output, String folder) {
            return FileName.in(output, folder).toString();
        }

        /** Reads an export, with what is answered for it. */
        Export read(WorkingCopy copy, String name, Path file, SettingsFiles.Found found)
                throws IOException {
            Answering answering = Answering.of(options, found.settings());
            return reader.read(copy, name, answering.of(file.getFileName().toString()));
        }

        /**
         * A writer that says what could be written, after the earlier result, and keeps nothing.
         */
        ReportWriter lister() {
            return writer().recalling(
                            new Remembered(
                                    Memory.none(),
                                    List.of(),
                                    Optional.empty(),
                                    remembering.earlier()));
        }

        /** The figures of exports, remembered, and what was known of them before. */
        Remembered memory(List<Export> exports) {
            Recall recall = remembering.recall(exports);
            return new Remembered(
                    recall.memory(),
                    recall.remarks(),
                    remembering.fault(recall),
                    remembering.earlier());
        }

        /** The same with its memory elsewhere. */
        Workshop with(Remembering other) {
            return new Workshop(vocabulary, options, other, reader, settings, delivery);
        }

        /** The same with other settings. */
        Workshop with(SettingsFiles others) {
            return new Workshop(vocabulary, options, remembering, reader, others, delivery);
        }

        /** With the vocabulary that the program brings, and results where the user wants them. */
        static Workshop of(Options options) {
            Vocabulary vocabulary = VocabularyReader.load();
            return of(
                    vocabulary,
                    options,
                    Remembering.of(options),
                    SettingsFiles.nearest(vocabulary, options),
                    Delivery.of(options));
        }

        /** The same with its results delivered in another way. */
        Workshop by(Delivery delivery) {
            return of(
                    vocabulary,
                    options,
                    remembering,
                    SettingsFiles.nearest(vocabulary, options),
                    delivery);
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
                    remembering,
                    SettingsFiles.only(vocabulary, options, settings),
                    delivery);
        }

        private static Workshop of(
                Vocabulary vocabulary,
                Options options,
                Remembering remembering,
                SettingsFiles settings,
                Delivery delivery) {
            return new Workshop(
                    vocabulary,
                    options,
                    remembering,
                    remembering.reader(vocabulary),
                    settings,
                    delivery);
        }
    }
}
