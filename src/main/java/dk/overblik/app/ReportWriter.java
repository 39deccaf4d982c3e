package dk.overblik.app;

import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Answering;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.OwnResults;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.app.job.Version;
import dk.overblik.app.recipe.Recipe;
import dk.overblik.app.recipe.RecipeText;
import dk.overblik.archive.Memory;
import dk.overblik.danish.Quote;
import dk.overblik.importing.Import;
import dk.overblik.option.Option;
import dk.overblik.page.Page;
import dk.overblik.report.CouncilReport;
import dk.overblik.report.Report;
import dk.overblik.report.basis.Imprint;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.SeveralAreas;
import dk.overblik.report.choice.Wishes;
import dk.overblik.report.layout.Destination;
import dk.overblik.template.TemplateAnswers;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.graft.Graft;
import dk.overblik.writing.lint.Lint;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.page.ShowablePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the report on figures that were read, and puts the finished workbook in its place. */
final class ReportWriter {

    private final Vocabulary vocabulary;
    private final Options options;
    private final SettingsFiles settings;
    private final Delivery delivery;
    private final Remembered remembered;
    private final PageCheck check;

    /** Finds what Excel would have to repair in pages, beside sheets of some names. */
    @FunctionalInterface
    interface PageCheck {
        List<Lint.Finding> of(List<Page> pages, Collection<String> others);
    }

    ReportWriter(
            Vocabulary vocabulary, Options options, SettingsFiles settings, Delivery delivery) {
        this(vocabulary, options, settings, delivery, Remembered.NOTHING, Lint::findings);
    }

    private ReportWriter(
            Vocabulary vocabulary,
            Options options,
            SettingsFiles settings,
            Delivery delivery,
            Remembered remembered,
            PageCheck check) {
        this.vocabulary = vocabulary;
        this.options = options;
        this.settings = settings;
        this.delivery = delivery;
        this.remembered = remembered;
        this.check = check;
    }

    /** The same by a check that may find more. */
    ReportWriter checkedBy(PageCheck other) {
        return new ReportWriter(vocabulary, options, settings, delivery, remembered, other);
    }

    /** The same with what is known of the figures from before. */
    ReportWriter recalling(Remembered known) {
        return new ReportWriter(vocabulary, options, settings, delivery, known, check);
    }

    /**
     * What is known of the figures from before.
     *
     * @param remarks Danish sentences on what is remembered and cannot be used
     * @param forgotten why the figures themselves will not be remembered, in Danish
     * @param earlier the result that the same report is made after
     */
    record Remembered(
            Memory memory,
            List<String> remarks,
            Optional<String> forgotten,
            Optional<EarlierResult> earlier) {

        static final Remembered NOTHING =
                new Remembered(Memory.none(), List.of(), Optional.empty(), Optional.empty());

        Remembered {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What a report is made for.
     *
     * @param about the export or folder that the outcome names
     * @param files the names of the exports, as their sources call them
     * @param folder where the result goes, unless another folder was chosen
     * @param stem of the result's name
     * @param updates when the exports' figures were last updated, as they say
     * @param ends where the figures of each of several exports end; empty for one alone
     */
    record Subject(
            Path about,
            List<String> files,
            Path folder,
            String stem,
            List<String> updates,
            List<ExportEnd> ends) {
        Subject {
            updates = List.copyOf(updates);
            ends = List.copyOf(ends);
            files = List.copyOf(files);
        }
    }

    /**
     * Writes the workbook.
     *
     * @param copy gives room for the unfinished result
     */
    Outcome write(Subject subject, Import read, ExportWorkbook workbook, WorkingCopy copy)
            throws IOException {
        SettingsFiles.Found found = settings.of(subject.folder());
        Optional<Failed> unusable = unusable(subject, found);
        if (unusable.isPresent()) {
            return unusable.get();
        }
        Imprint imprint =
                new Imprint(Version.number(), subject.files(), found.lines(), subject.updates());
        Report report =
                new Report(vocabulary, imprint, workbook.destination(), past(found.settings()));
        Wishes wishes = wishes(found.settings());
        Report.Outcome outcome = report.of(read.dataset(), read.problems(), wishes);
        if (outcome instanceof Report.Refusal refusal) {
            String sentence = Quote.of(FileName.shown(subject.about())) + ": " + refusal.sentence();
            return new Failed(subject.about(), Cause.WRONG_USE, sentence);
        }
        Made made = Made.of((Report.Published) outcome, workbook.destination().names(), check);
        if (made.shown().isRightWithoutDiagrams()) {
            Report without = report.without(made.shown().faultyDiagrams());
            outcome = without.of(read.dataset(), read.problems(), wishes);
            made = Made.of((Report.Published) outcome, workbook.destination().names(), check);
        }
        return made.shown().findings().isEmpty()
                ? placed(subject, read, workbook, made, found, copy)
                : unshowable(subject, made.shown().findings());
    }

    /** Why no report can be made, whatever the figures are. */
    private Optional<Failed> unusable(Subject subject, SettingsFiles.Found found) {
        Optional<Failed> faulty =
                found.fault()
                        .map(fault -> new Failed(subject.about(), fault.cause(), fault.sentence()));
        return faulty.or(
                () ->
                        options.misuse(vocabulary)
                                .map(
                                        misuse ->
                                                new Failed(
                                                        subject.about(), Cause.WRONG_USE, misuse)));
    }

    /** A report, and its pages as they can be shown. */
    private record Made(Report.Published published, Shown shown) {
        static Made of(Report.Published published, Collection<String> others, PageCheck check) {
            return new Made(published, Shown.of(published.pages(), others, check));
        }
    }

    /** Writes what was made, and what goes with it; each stands in its place at the end. */
    private Done placed(
            Subject subject,
            Import read,
            ExportWorkbook workbook,
            Made made,
            SettingsFiles.Found found,
            WorkingCopy copy)
            throws IOException {
        Report.Published published = made.published();
        ResultProperties properties =
                RecipeText.with(
                        properties(subject), recipe(subject, read, workbook, published.scope()));
        Path finished = copy.beside("result." + workbook.ending());
        Graft.Way way = workbook.write(made.shown().pages(), properties, finished);
        Path result =
                delivery.placing()
                        .place(finished, subject.folder(), subject.stem(), workbook.ending());
        Outcome.Note note = note(subject, read, published.chapters(), result, copy);
        Outcome.Filled filled = filled(subject, read, published, result, copy);
        List<String> remarks = new ArrayList<>(published.remarks());
        ExportEnd.sentence(subject.ends(), published.scope().period()).ifPresent(remarks::add);
        remarks.addAll(found.overruled());
        workbook.remark().or(() -> said(way)).ifPresent(remarks::add);
        remarks.addAll(remarks(result, note, filled));
        remarks.addAll(remembered.remarks());
        return new Done(
                subject.about(),
                result,
                note,
                filled,
                remarks,
                ProblemText.worstFirst(read.problems(), subject.files().size()),
                Answering.asked(read),
                remembered.forgotten());
    }

    private Recipe recipe(Subject subject, Import read, ExportWorkbook workbook, Scope scope)
            throws IOException {
        return EarlierResult.recipe(
                options,
                settings.file(subject.folder()),
                read.dataset(),
                scope,
                subject.files(),
                workbook.destination());
    }

    /** What is to be said of where the files stand, and of those that are not there. */
    private List<String> remarks(Path result, Outcome.Note note, Outcome.Filled filled) {
        Stream<String> places =
                Stream.of(Optional.of(result), note.written(), filled.written())
                        .flatMap(Optional::stream)
                        .flatMap(placed -> delivery.placing().remark(placed).stream());
        return Stream.of(places, note.missing().stream(), filled.missing().stream())
                .flatMap(said -> said)
                .toList();
    }

    /**
     * The placeholders that a template can hold of these figures, and what stands in their places.
     *
     * @return none where there is no report on them
     */
    Map<String, String> placeholders(Subject subject, Import read) throws IOException {
        SettingsFiles.Found found = settings.of(subject.folder());
        Imprint imprint = new Imprint(Version.number(), subject.files(), found.lines());
        Report.Outcome report =
                new Report(vocabulary, imprint, new Destination(Map.of()), past(found.settings()))
                        .of(read.dataset(), read.problems(), wishes(found.settings()));
        return report instanceof Report.Published published
                ? new TemplateAnswers(TemplateFile.material(published)).placeholders()
                : Map.of();
    }

    /**
     * Writes the workbook on several areas at once.
     *
     * @param copy gives room for the unfinished result
     * @return empty where they have nothing that they could be held against each other by
     */
    Optional<Outcome> write(
            Subject subject,
            Import read,
            ExportWorkbook workbook,
            SeveralAreas.Choice.Found areas,
            WorkingCopy copy)
            throws IOException {
        SettingsFiles.Found found = settings.of(subject.folder());
        Imprint imprint =
                new Imprint(Version.number(), subject.files(), found.lines(), subject.updates());
        List<Page> pages =
                new CouncilReport(
                                vocabulary,
                                VocabularyReader.mapTiles(),
                                imprint,
                                workbook.destination())
                        .of(read.dataset(), read.problems(), areas, wishes(found.settings()));
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Shown shown = Shown.of(pages, workbook.destination().names(), check);
        if (!shown.findings().isEmpty()) {
            return Optional.of(unshowable(subject, shown.findings()));
        }
        Path finished = copy.beside("result." + workbook.ending());
        workbook.write(shown.pages(), properties(subject, read), finished);
        Path result =
                delivery.placing()
                        .place(finished, subject.folder(), subject.stem(), workbook.ending());
        List<String> remarks = delivery.placing().remark(result).stream().toList();
        return Optional.of(new Done(subject.about(), result, remarks, List.of()));
    }

    /** Made when the workbook is in its place, so that nothing in it can keep that away. */
    private Outcome.Note note(
            Subject subject, Import read, List<Chapter> chapters, Path result, WorkingCopy room) {
        return options.has(Option.NOTE)
                ? new NoteFile(subject, delivery.placing(), properties(subject, read))
                        .write(chapters, result, room)
                : new Outcome.Note.Unwanted();
    }

    /** The user's own document, made as late as the note. */
    private Outcome.Filled filled(
            Subject subject,
            Import read,
            Report.Published published,
            Path result,
            WorkingCopy room) {
        return options.template()
                .map(
                        template ->
                                new TemplateFile(template, subject, delivery.placing())
                                        .filled(published, properties(subject, read), result, room))
                .orElseGet(Outcome.Filled.Unwanted::new);
    }

    /** Pages as Excel can show them, and what it would have to repair all the same. */
    private record Shown(List<Page> pages, List<Lint.Finding> findings) {

        static Shown of(List<Page> pages, Collection<String> others, PageCheck check) {
            List<Lint.Finding> findings = check.of(pages, others);
            if (findings.isEmpty()) {
                return new Shown(pages, findings);
            }
            List<Page> showable = pages.stream().map(ShowablePage::of).toList();
            return new Shown(showable, check.of(showable, others));
        }

        /** Whether nothing but diagrams is at fault. */
        boolean isRightWithoutDiagrams() {
            return !findings.isEmpty() && findings.stream().allMatch(Lint.Finding::isOfChart);
        }

        Set<Report.LeftDiagram> faultyDiagrams() {
            return findings.stream()
                    .map(fault -> new Report.LeftDiagram(fault.page(), fault.chart()))
                    .collect(Collectors.toSet());
        }
    }

    /** What Excel would have to repair is never handed over. */
    private static Failed unshowable(Subject subject, List<Lint.Finding> findings) {
        Lint.Finding first = findings.get(0);
        String sentence =
                "Filen "
                        + Quote.of(FileName.shown(subject.about()))
                        + " har tekster eller tal, som arket "
                        + Quote.of(first.page() + " " + first.cell())
                        + " ikke kan vise i Excel. Ret dem, eller hent udtrækket igen.";
        Throwable fault = new IllegalStateException(findings.toString());
        return new Failed(subject.about(), Cause.NO_EXPORT, sentence, Optional.of(fault));
    }

    private static Optional<String> said(Graft.Way way) {
        return switch (way) {
            case COPIED -> Optional.empty();
            case COPIED_WITHOUT_SIGNATURE ->
                    Optional.of(
                            "Kopien er uden udtrækkets digitale signatur, som ikke gælder, når der"
                                    + " kommer ark til.");
            case COPIED_IN_UTF8 ->
                    Optional.of(
                            "Et ark i udtrækket var i en anden tegnkodning og står i kopien i"
                                    + " UTF-8; cellerne er de samme.");
            case COPIED_WITHOUT_LOOKS ->
                    Optional.of(
                            "Udtrækket har så mange celleformater, at arkene fra Overblik i kopien"
                                    + " er uden formater.");
        };
    }

    /** The marks of a result that has no recipe, which would say of what period it is. */
    private ResultProperties properties(Subject subject, Import read) {
        ResultProperties properties = properties(subject);
        return read.dataset().periods().stream()
                .max(Comparator.naturalOrder())
                .map(newest -> properties.with(OwnResults.PERIOD, newest.id()))
                .orElse(properties);
    }

    private ResultProperties properties(Subject subject) {
        ResultProperties properties = ResultProperties.none().with("version", Version.number());
        List<String> names = names(subject);
        if (!names.isEmpty()) {
            properties = properties.with(OwnResults.NAMES, OwnResults.names(names));
        }
        Optional<String> after = remembered.earlier().map(earlier -> earlier.recipe().period());
        if (after.isPresent()) {
            properties = properties.with(OwnResults.AFTER, after.get());
        }
        for (Map.Entry<String, String> mark : delivery.marks().entrySet()) {
            properties = properties.with(mark.getKey(), mark.getValue());
        }
        return properties;
    }

    /** The names that the result's own does not tell. */
    private static List<String> names(Subject subject) {
        List<String> names = new ArrayList<>();
        if (!ResultName.isOfItsSource(subject.stem())) {
            names.addAll(subject.files());
        }
        String source = FileName.shown(subject.about());
        boolean file = subject.files().equals(List.of(source));
        boolean ending = !file || ResultName.tellsEnding(subject.about());
        if (!ending || !ResultName.tellsWhole(subject.about())) {
            names.add(source);
        }
        return names;
    }

    /** What was known before, and what the report is made after. */
    private Report.Past past(Settings standing) {
        return new Report.Past(
                remembered.memory(),
                remembered
                        .earlier()
                        .map(
                                earlier ->
                                        new Report.Earlier(
                                                earlier.figures(),
                                                new Wishes(
                                                        options.own(),
                                                        options.comparisons(),
                                                        earlier.period(),
                                                        standing))));
    }

    private Wishes wishes(Settings standing) {
        return new Wishes(
                options.own(),
                options.comparisons(),
                options.period().flatMap(PeriodWish::parse),
                standing);
    }
}
