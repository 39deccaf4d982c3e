package dk.overblik.report;

import dk.overblik.archive.Memory;
import dk.overblik.archive.Revision;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Substitution;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Problem;
import dk.overblik.model.SheetFilters;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.page.Page;
import dk.overblik.report.basis.BasisPage;
import dk.overblik.report.basis.ExportGaps;
import dk.overblik.report.basis.ExportRemarks;
import dk.overblik.report.basis.Imprint;
import dk.overblik.report.basis.Notes;
import dk.overblik.report.basis.PassedOver;
import dk.overblik.report.benchmark.BenchmarkChapter;
import dk.overblik.report.brief.BriefChapter;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.ScopeChoice;
import dk.overblik.report.choice.Wishes;
import dk.overblik.report.common.ChapterPeriod;
import dk.overblik.report.derived.PreparedFigures;
import dk.overblik.report.development.DevelopmentChapter;
import dk.overblik.report.expenditure.ExpenditureChapter;
import dk.overblik.report.focus.FocusChapter;
import dk.overblik.report.goals.GoalsChapter;
import dk.overblik.report.goals.RepeatedGoal;
import dk.overblik.report.layout.Basis;
import dk.overblik.report.layout.ChapterPage;
import dk.overblik.report.layout.Contents;
import dk.overblik.report.layout.Destination;
import dk.overblik.report.layout.DiagramCells;
import dk.overblik.report.municipality.MunicipalityChapter;
import dk.overblik.report.other.OtherMeasure;
import dk.overblik.report.other.OtherMeasuresChapter;
import dk.overblik.report.other.RepeatedShare;
import dk.overblik.report.overview.OverviewChapter;
import dk.overblik.report.placement.PlacementChapter;
import dk.overblik.report.revisions.NewestMonth;
import dk.overblik.report.revisions.RevisionsChapter;
import dk.overblik.report.since.SinceChapter;
import dk.overblik.report.verdict.DatedGoals;
import dk.overblik.vocabulary.CommonMeasures;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of a report: the tables that the figures can fill, their basis, the notes. */
public final class Report {

    static final String BASIS = "Grundlag";
    static final String NOTES = "Noter";
    private static final String NO_TABLE =
            "Tallene kan ikke fylde nogen af tabellerne; de står, som de er, i arket Grundlag.";

    /** What is made once all others are there. */
    private static final Set<ChapterKind> MADE_OF_OTHERS =
            Set.of(
                    ChapterKind.BRIEF,
                    ChapterKind.SINCE,
                    ChapterKind.OTHER_MEASURES,
                    ChapterKind.REVISIONS,
                    ChapterKind.COUNCIL);

    /** What is of the report's own period; the others look for their own among all. */
    private static final Set<ChapterKind> BY_PERIOD =
            Set.of(ChapterKind.OVERVIEW, ChapterKind.MUNICIPALITIES, ChapterKind.DEVELOPMENT);

    private final Vocabulary vocabulary;
    private final Imprint imprint;
    private final Destination destination;
    private final Past past;
    private final Set<LeftDiagram> undrawn;

    /** What the pages are called, unless the workbook has such sheets of its own. */
    public static Set<String> pageNames() {
        Stream<String> chapters = Arrays.stream(ChapterKind.values()).map(ChapterKind::sheetName);
        return Stream.concat(chapters, Stream.of(BASIS, NOTES, CouncilReport.MAP))
                .collect(Collectors.toSet());
    }

    /**
     * What is known from before.
     *
     * @param memory what was said of the figures that the report will be of
     * @param earlier the report that is made again
     */
    public record Past(Memory memory, Optional<Earlier> earlier) {
        static final Past NOTHING = new Past(Memory.none(), Optional.empty());
    }

    /** The figures of an earlier report, and what it was to be about. */
    public record Earlier(Dataset figures, Wishes wishes) {}

    /**
     * A diagram that Excel could not show.
     *
     * @param sheet that it would stand on
     * @param number among the sheet's, counted from 0
     */
    public record LeftDiagram(String sheet, int number) {}

    /** The outcome of making a report. */
    public sealed interface Outcome {}

    /**
     * The report.
     *
     * @param scope what it is about
     * @param origins leads its computed figures back to those of the export
     * @param chapters what is published; none where the figures fill no table
     * @param pages a page for each chapter, and then where the figures come from and what is to be
     *     known of them
     * @param remarks Danish sentences that the user should read at once
     */
    public record Published(
            Scope scope,
            Substitution origins,
            List<Chapter> chapters,
            List<Page> pages,
            List<String> remarks)
            implements Outcome {
        public Published {
            chapters = List.copyOf(chapters);
            pages = List.copyOf(pages);
            remarks = List.copyOf(remarks);
        }
    }

    /** What was asked for is not in the figures; a Danish sentence says what there is. */
    public record Refusal(String sentence) implements Outcome {}

    /** A report of figures of which nothing is remembered. */
    public Report(Vocabulary vocabulary, Imprint imprint, Destination destination) {
        this(vocabulary, imprint, destination, Past.NOTHING);
    }

    /**
     * @param past what is known from before
     */
    public Report(Vocabulary vocabulary, Imprint imprint, Destination destination, Past past) {
        this(vocabulary, imprint, destination, past, Set.of());
    }

    private Report(
            Vocabulary vocabulary,
            Imprint imprint,
            Destination destination,
            Past past,
            Set<LeftDiagram> undrawn) {
        this.vocabulary = vocabulary;
        this.imprint = imprint;
        this.destination = destination;
        this.past = past;
        this.undrawn = undrawn;
    }

    /** The same report without some of its diagrams, which it says. */
    public Report without(Set<LeftDiagram> diagrams) {
        return new Report(vocabulary, imprint, destination, past, Set.copyOf(diagrams));
    }

    public Outcome of(Dataset dataset, List<Problem> problems, Wishes wishes) {
        PreparedFigures prepared =
                PreparedFigures.of(dataset, vocabulary.with(wishes.settings().rules()), wishes);
        if (prepared.choice() instanceof ScopeChoice.Choice.Refused refused) {
            return new Refusal(refused.sentence());
        }
        ScopeChoice.Choice.Made made = (ScopeChoice.Choice.Made) prepared.choice();
        return published(made, problems, dataset.measures(), prepared.origins());
    }

    private Published published(
            ScopeChoice.Choice.Made made,
            List<Problem> problems,
            List<Measure> measures,
            Substitution origins) {
        Scope scope = made.scope().filteredBy(filters(problems), part(problems, made.scope()));
        List<ChapterKind> left = new ArrayList<>();
        NewestMonth newest = NewestMonth.of(scope, past.memory());
        List<Chapter> all = chapters(scope, measures, origins, left);
        List<Chapter> aside =
                Stream.concat(goalAside(scope, all).stream(), shareAside(scope, all).stream())
                        .toList();
        List<Chapter> filled =
                summedUp(scope, without(aside, all))
                        .map(chapter -> newest.cautioned(chapter.with(origins)))
                        .toList();
        List<Observation> figures = foundation(filled, scope, origins).observations();
        List<PassedOver.Remark> passedOver = PassedOver.of(scope, figures).remarks();
        ExportRemarks quoted = ExportRemarks.of(problems, imprint.files().size());
        ExportRemarks parts = ExportRemarks.ofParts(problems);
        List<Chapter> first =
                filled.stream()
                        .map(c -> c.kind() == ChapterKind.OTHER_MEASURES ? with(parts, c) : c)
                        .map(c -> with(quoted, c))
                        .toList();
        Optional<Chapter> revisions = RevisionsChapter.of(scope, past.memory(), figures, newest);
        List<Chapter> whole = Stream.concat(first.stream(), revisions.stream()).toList();
        List<Chapter> chapters =
                Stream.concat(
                                told(passedOver, first).stream().map(Chapter::ofKnownColumns),
                                revisions.stream())
                        .map(Chapter::exact)
                        .map(this::drawable)
                        .toList();
        Basis foundation = foundation(chapters, scope, origins);
        List<String> told = new ArrayList<>(made.remarks());
        outdated(figures, scope).ifPresent(told::add);
        if (chapters.isEmpty()) {
            told.add(NO_TABLE);
        }
        DiagramCells drawn = DiagramCells.of(chapters, foundation);
        Optional<Scope> then =
                past.earlier().flatMap(earlier -> scopeOf(earlier, scope.dataset().measures()));
        List<Chapter> published =
                Stream.concat(since(then, scope, chapters, foundation).stream(), chapters.stream())
                        .sorted(Comparator.comparing(Chapter::kind))
                        .toList();
        List<Page> pages = new ArrayList<>(pages(published, foundation, drawn));
        pages.add(drawn.beside(BasisPage.of(foundation, destination, origins, scope.vocabulary())));
        List<Chapter> noted = Stream.concat(whole.stream(), aside.stream()).toList();
        ExportGaps gaps = ExportGaps.of(scope, imprint.files());
        Notes notes = notes(scope, noted, left, foundation, problems, told, passedOver, gaps);
        pages.add(notes.page(destination.freeName(NOTES)));
        // In no sheet, as what follows: they are those of a report that is made for the first time.
        revisions
                .flatMap(changed -> RevisionsChapter.told(changed, sheetName(changed)))
                .ifPresent(told::add);
        undrawn.stream()
                .map(LeftDiagram::sheet)
                .distinct()
                .sorted()
                .map(Notes::ofUndrawn)
                .forEach(told::add);
        told.addAll(gaps.ofAreas());
        unturned(then, scope, published).ifPresent(sentence -> told.add(0, sentence));
        turned(then, published).ifPresent(sentence -> told.add(0, sentence));
        return new Published(scope, origins, published, pages, told);
    }

    /**
     * The chapters with a word on what is passed over where the same measure is shown: what it is,
     * and why, is told once for all.
     */
    private List<Chapter> told(List<PassedOver.Remark> remarks, List<Chapter> chapters) {
        Map<Integer, Set<String>> files = new TreeMap<>();
        for (PassedOver.Remark remark : remarks) {
            IntStream.range(0, chapters.size())
                    .filter(i -> chapters.get(i).kind() != ChapterKind.BRIEF)
                    .filter(i -> measures(chapters.get(i)).anyMatch(remark.measure()::equals))
                    .findFirst()
                    .ifPresent(
                            i ->
                                    files.computeIfAbsent(i, any -> new LinkedHashSet<>())
                                            .add(Quote.of(remark.file())));
        }
        List<Chapter> told = new ArrayList<>(chapters);
        files.forEach((i, from) -> told.set(i, remarked(told.get(i), others(List.copyOf(from)))));
        return told;
    }

    private String others(List<String> files) {
        return (files.size() == 1 ? "Udtrækket " : "Udtrækkene ")
                + DanishList.of(files)
                + " har flere tal for det samme, som ikke er vist. Hvilke, står i arket "
                + destination.freeName(NOTES)
                + ".";
    }

    private static Chapter remarked(Chapter chapter, String remark) {
        return chapter.with(Stream.concat(chapter.notes().stream(), Stream.of(remark)).toList());
    }

    /** What exports say of their own figures stands first under the tables that show them. */
    private static Chapter with(ExportRemarks remarks, Chapter chapter) {
        List<Observation> figures =
                chapter.tables().stream()
                        .flatMap(Table::expressions)
                        .flatMap(Expression::observations)
                        .toList();
        List<String> own = remarks.on(figures);
        return own.isEmpty()
                ? chapter
                : chapter.with(
                        Stream.concat(own.stream(), chapter.notes().stream()).distinct().toList());
    }

    /** A chapter without what Excel could not show of it. */
    private Chapter drawable(Chapter chapter) {
        if (undrawn.isEmpty()) {
            return chapter;
        }
        List<Diagram> drawn = chapter.drawn();
        List<Diagram> left =
                IntStream.range(0, drawn.size())
                        .filter(i -> undrawn.contains(new LeftDiagram(sheetName(chapter), i)))
                        .mapToObj(drawn::get)
                        .toList();
        return left.isEmpty()
                ? chapter
                : chapter.drawing(
                        chapter.diagrams().stream().filter(each -> !left.contains(each)).toList());
    }

    private static Stream<Measure> measures(Chapter chapter) {
        return chapter.tables().stream()
                .flatMap(Table::expressions)
                .flatMap(Expression::observations)
                .map(observation -> observation.key().measure());
    }

    /**
     * The chapters behind the one that sums them up. None repeats a diagram of that, which draws
     * only what another has where it has nothing of its own, but the municipalities keep theirs:
     * whoever turns to their list wants to compare them. The overview repeats none of the chapter
     * on the development either, whose table it is of; it has room for one of its own. The two
     * tables of expenditure stand on one paper as long as there is none.
     */
    private static Stream<Chapter> summedUp(Scope scope, List<Chapter> others) {
        Optional<Chapter> summary =
                BriefChapter.of(
                        scope,
                        others,
                        at -> FocusChapter.inShort(scope, at),
                        () -> ExpenditureChapter.inShort(scope));
        List<Chapter> drawing =
                Stream.concat(
                                summary.stream(),
                                others.stream().filter(c -> c.kind() == ChapterKind.DEVELOPMENT))
                        .toList();
        return Stream.concat(
                summary.stream(),
                others.stream()
                        .map(
                                each ->
                                        switch (each.kind()) {
                                            case OVERVIEW -> each.after(drawing).drawingFirst();
                                            case EXPENDITURE ->
                                                    summary.isEmpty()
                                                            ? each
                                                            : each.drawing(List.of());
                                            case MUNICIPALITIES -> each;
                                            default -> each.after(summary.stream().toList());
                                        }));
    }

    /**
     * The chapter on the goals, where its one line stands in another as well: it is told of in the
     * notes alone.
     */
    private Optional<Chapter> goalAside(Scope scope, List<Chapter> all) {
        return RepeatedGoal.of(all)
                .flatMap(
                        goal ->
                                goal.shownBy(summedUp(scope, RepeatedGoal.without(all)).toList())
                                        .map(other -> goal.told(sheetName(other))));
    }

    /** The same of a chapter on one share of people of whom another one is told. */
    private Optional<Chapter> shareAside(Scope scope, List<Chapter> all) {
        return RepeatedShare.of(all, scope.own())
                .map(share -> share.told(destination.freeName(share.places().sheetName())));
    }

    private static List<Chapter> without(List<Chapter> aside, List<Chapter> all) {
        Set<ChapterKind> kinds = aside.stream().map(Chapter::kind).collect(Collectors.toSet());
        return all.stream().filter(chapter -> !kinds.contains(chapter.kind())).toList();
    }

    /**
     * Why a report that is made again has no sheet on what has turned. It stands in no sheet: they
     * are those of a report that is made for the first time.
     */
    private static Optional<String> unturned(
            Optional<Scope> earlier, Scope scope, List<Chapter> all) {
        boolean missing = all.stream().noneMatch(chapter -> chapter.kind() == ChapterKind.SINCE);
        return earlier.filter(any -> missing)
                .map(
                        then ->
                                scope.period().compareTo(then.period()) > 0
                                        ? "Intet er vendt siden den forrige rapport, så arket"
                                                + " \"Siden sidst\" er ikke med."
                                        : "Udtrækkene er ikke nyere end den forrige rapport ("
                                                + PeriodNames.of(then.period())
                                                + "), så arket \"Siden sidst\" er ikke med.");
    }

    /** How much has turned: whoever makes a month's edition looks for that first. */
    private Optional<String> turned(Optional<Scope> earlier, List<Chapter> all) {
        return earlier.flatMap(
                then ->
                        all.stream()
                                .filter(chapter -> chapter.kind() == ChapterKind.SINCE)
                                .findFirst()
                                .map(
                                        since ->
                                                SinceChapter.turned(since, then)
                                                        + ", se arket "
                                                        + Quote.of(sheetName(since))
                                                        + "."));
    }

    private static List<String> filters(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.FILTERED)
                .map(problem -> problem.details().get(0))
                .distinct()
                .toList();
    }

    /** Which part of the people all figures are of, where they are of the same. */
    private static Optional<String> part(List<Problem> problems, Scope scope) {
        SheetFilters filters = SheetFilters.of(problems);
        List<Source> sheets = scope.dataset().sheets();
        List<String> members =
                filters.areAlike(sheets)
                        ? sheets.stream().limit(1).flatMap(s -> filters.of(s).stream()).toList()
                        : List.of();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Kun "
                                + DanishList.of(members.stream().map(DanishNames::inside).toList())
                                + ".");
    }

    /**
     * What has turned since the report that is made again. It reads what the others list, and adds
     * nothing to that.
     */
    private Optional<Chapter> since(
            Optional<Scope> earlier, Scope scope, List<Chapter> others, Basis foundation) {
        Set<Observation> listed = new HashSet<>(foundation.observations());
        return earlier.flatMap(
                then ->
                        SinceChapter.of(
                                        then,
                                        scope,
                                        listed::contains,
                                        figure -> showing(figure, others),
                                        kind -> sheet(kind, others))
                                .map(Chapter::exact));
    }

    /** The chapter in whose tables a figure stands. */
    private static Optional<ChapterKind> showing(Observation figure, List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.kind() != ChapterKind.BRIEF)
                .filter(
                        chapter ->
                                chapter.tables().stream()
                                        .flatMap(Table::expressions)
                                        .anyMatch(new Observed(figure)::equals))
                .map(Chapter::kind)
                .findFirst();
    }

    /**
     * What an earlier report was about.
     *
     * @param measures those of the figures of now
     */
    private Optional<Scope> scopeOf(Earlier earlier, List<Measure> measures) {
        PreparedFigures prepared =
                PreparedFigures.of(
                        earlier.figures()
                                .renamed(
                                        CommonMeasures.ofReports(
                                                earlier.figures().measures(),
                                                measures,
                                                vocabulary.measures())),
                        vocabulary.with(earlier.wishes().settings().rules()),
                        earlier.wishes());
        return prepared.choice() instanceof ScopeChoice.Choice.Made made
                ? Optional.of(made.scope())
                : Optional.empty();
    }

    private Optional<String> sheet(ChapterKind kind, List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.kind() == kind)
                .findFirst()
                .map(chapter -> destination.freeName(kind.sheetName()));
    }

    private Basis foundation(List<Chapter> chapters, Scope scope, Substitution origins) {
        return Basis.of(
                destination.freeName(BASIS),
                traced(shown(chapters, scope), origins),
                scope.areas());
    }

    /** What is to be said where the export at hand is not the newest that was read. */
    private Optional<String> outdated(List<Observation> figures, Scope scope) {
        int count = Revision.outdated(past.memory(), figures, scope.rulebook()).size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        "Arkivet har nyere tal end udtrækket: "
                                + count
                                + " af de viste er ændret siden. Brug det nyeste udtræk.");
    }

    /**
     * All chapters but the one that sums them up, in their order.
     *
     * @param measures of the export itself
     * @param left is told of those that have no known figure
     */
    private List<Chapter> chapters(
            Scope scope, List<Measure> measures, Substitution origins, List<ChapterKind> left) {
        List<Chapter> chapters = new ArrayList<>();
        for (ChapterKind kind : ChapterKind.values()) {
            if (!MADE_OF_OTHERS.contains(kind)) {
                newest(kind, scope, left).ifPresent(chapters::add);
            }
        }
        List<OtherMeasure> others = others(chapters, scope, measures, origins);
        Optional<Chapter> other = OtherMeasuresChapter.of(scope, others);
        other.ifPresent(chapters::add);
        if (other.isEmpty() && !others.isEmpty()) {
            left.add(ChapterKind.OTHER_MEASURES);
        }
        chapters.sort(Comparator.comparing(Chapter::kind));
        return chapters;
    }

    /**
     * The measures that no chapter shows, but as places among municipalities; of several exports
     * also those that one of them has, and only others' figures are shown of.
     */
    private List<OtherMeasure> others(
            List<Chapter> chapters, Scope scope, List<Measure> measures, Substitution origins) {
        List<Chapter> showing =
                chapters.stream()
                        .filter(chapter -> chapter.kind() != ChapterKind.PLACEMENT)
                        .toList();
        Set<Measure> taken = showing.stream().flatMap(Report::measures).collect(Collectors.toSet());
        Stream<OtherMeasure> untaken =
                scope.dataset().measures().stream()
                        .filter(measure -> measures.contains(measure) && !taken.contains(measure))
                        .map(OtherMeasure::ofAnyPeriod);
        List<Observation> figures =
                showing.isEmpty() ? List.of() : foundation(showing, scope, origins).observations();
        Stream<OtherMeasure> passedOver =
                PassedOver.of(scope, figures).measures().stream()
                        .filter(unseen -> taken.contains(unseen.measure()))
                        .map(
                                unseen ->
                                        OtherMeasure.of(
                                                unseen.measure(),
                                                unseen.period(),
                                                unseen.benefits()));
        return Stream.concat(untaken, passedOver).toList();
    }

    private List<Page> pages(List<Chapter> chapters, Basis foundation, DiagramCells drawn) {
        Contents contents = contents(chapters);
        return chapters.stream()
                .map(
                        chapter ->
                                new ChapterPage(
                                                chapter,
                                                foundation,
                                                drawn,
                                                chapter.kind() == ChapterKind.BRIEF
                                                        ? contents
                                                        : Contents.NONE)
                                        .page(sheetName(chapter)))
                .toList();
    }

    private String sheetName(Chapter chapter) {
        return destination.freeName(chapter.kind().sheetName());
    }

    /** The sheets of the report, but for the one that lists them. */
    private Contents contents(List<Chapter> chapters) {
        Stream<Contents.Entry> others =
                chapters.stream()
                        .filter(
                                chapter ->
                                        chapter.kind() != ChapterKind.BRIEF
                                                && chapter.kind() != ChapterKind.SINCE)
                        .map(
                                chapter ->
                                        new Contents.Entry(
                                                destination.freeName(chapter.kind().sheetName()),
                                                chapter.title()));
        Stream<Contents.Entry> behind =
                Stream.of(
                        new Contents.Entry(
                                destination.freeName(BASIS), "Hvert tal med sin celle i udtrækket"),
                        new Contents.Entry(
                                destination.freeName(NOTES), "Hvad man skal vide om tallene"));
        return new Contents(
                Stream.concat(others, behind).toList(),
                sheet(ChapterKind.SINCE, chapters)
                        .map(name -> new Contents.Entry(name, "Hvad der er vendt eller ændret")));
    }

    private Notes notes(
            Scope scope,
            List<Chapter> chapters,
            List<ChapterKind> left,
            Basis foundation,
            List<Problem> problems,
            List<String> told,
            List<PassedOver.Remark> passedOver,
            ExportGaps gaps) {
        Notes notes = new Notes();
        notes.ofExports(ExportRemarks.of(problems, imprint.files().size()));
        notes.making(
                imprint,
                scope,
                told,
                foundation.observations().stream().map(Observation::period).toList());
        left.forEach(kind -> notes.left(kind.sheetName()));
        undrawn.stream().map(LeftDiagram::sheet).distinct().sorted().forEach(notes::undrawn);
        chapters.stream().filter(chapter -> !isOnRevisions(chapter)).forEach(notes::left);
        notes.passedOver(passedOver);
        if (chapters.stream().noneMatch(chapter -> chapter.kind() == ChapterKind.GOALS)) {
            DatedGoals.remarkOnNone(scope).ifPresent(notes::goals);
        }
        chapters.forEach(notes::remarks);
        Set<String> said =
                chapters.stream()
                        .flatMap(each -> each.notes().stream())
                        .collect(Collectors.toSet());
        List<Problem> others =
                problems.stream()
                        .filter(problem -> !ExportRemarks.isRemark(problem))
                        .filter(
                                problem ->
                                        ExportRemarks.ofParts(List.of(problem)).texts().stream()
                                                .noneMatch(said::contains))
                        .toList();
        notes.problems(ProblemText.ofFinished(others, imprint.files().size()));
        long undecided =
                Revision.undecided(past.memory(), foundation.observations(), scope.rulebook());
        if (undecided > 0) {
            notes.undecided(undecided);
        } else if (past.memory().hasMore() && chapters.stream().noneMatch(Report::isOnRevisions)) {
            notes.unrevised(scope, foundation.observations());
        }
        notes.gaps(gaps);
        if (chapters.stream().anyMatch(chapter -> chapter.kind() == ChapterKind.OVERVIEW)) {
            notes.incomplete(scope, imprint.files());
        }
        notes.missing(foundation.missing(), scope.vocabulary());
        return notes;
    }

    private static boolean isOnRevisions(Chapter chapter) {
        return chapter.kind() == ChapterKind.REVISIONS;
    }

    /** A chapter, where the figures can fill it; those on what all others show come later. */
    private static Optional<Chapter> chapter(ChapterKind kind, Scope scope) {
        return switch (kind) {
            case BRIEF, SINCE, OTHER_MEASURES, REVISIONS, COUNCIL ->
                    throw new IllegalArgumentException("Not made of the scope alone");
            case OVERVIEW -> OverviewChapter.of(scope);
            case EXPENDITURE -> ExpenditureChapter.of(scope);
            case MUNICIPALITIES -> MunicipalityChapter.of(scope);
            case GOALS -> GoalsChapter.of(scope);
            case BENCHMARK -> BenchmarkChapter.of(scope);
            case FOCUS -> FocusChapter.of(scope);
            case DEVELOPMENT -> DevelopmentChapter.of(scope);
            case PLACEMENT -> PlacementChapter.of(scope);
        };
    }

    /**
     * A chapter of the report's period, or of the newest before it in which it has a known figure:
     * exports that are read together come out for different periods, and one of them alone may be
     * what a chapter is made of.
     *
     * @param left is told of a chapter that has none in any
     */
    private static Optional<Chapter> newest(ChapterKind kind, Scope scope, List<ChapterKind> left) {
        Optional<Chapter> now = chapter(kind, scope);
        boolean several = BY_PERIOD.contains(kind) && scope.dataset().files().size() > 1;
        if (now.filter(Chapter::saysSomething).isPresent() || (now.isEmpty() && !several)) {
            return now;
        }
        Optional<Chapter> another =
                (several ? ChapterPeriod.others(scope) : ChapterPeriod.before(scope))
                        .map(period -> chapter(kind, scope.at(period)))
                        .flatMap(Optional::stream)
                        .filter(Chapter::saysSomething)
                        .findFirst();
        if (now.isPresent() && another.isEmpty()) {
            left.add(kind);
        }
        return another;
    }

    /** What is shown, and what the computed figures among it are made of. */
    static List<Expression> traced(List<Expression> shown, Substitution origins) {
        List<Expression> traced = new ArrayList<>(shown);
        Set<Observation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expression expression : shown) {
            expression.forEachObservation(
                    figure -> {
                        if (seen.add(figure)) {
                            traced.add(origins.in(new Observed(figure)));
                        }
                    });
        }
        return traced;
    }

    /**
     * What the tables show, those of the chapters that say it at length first; where there is none,
     * what the export has for the areas chosen.
     */
    private static List<Expression> shown(List<Chapter> chapters, Scope scope) {
        if (chapters.isEmpty()) {
            return scope.dataset()
                    .observations()
                    .filter(o -> scope.areas().contains(o.key().area()))
                    .filter(
                            o ->
                                    o.period().equals(scope.period())
                                            || o.period().equals(scope.period().yearBefore()))
                    .<Expression>map(Observed::new)
                    .toList();
        }
        List<Chapter> ordered =
                chapters.stream()
                        .sorted(Comparator.comparing(chapter -> chapter.kind().speaksFirst()))
                        .toList();
        return Stream.concat(
                        ordered.stream()
                                .flatMap(chapter -> chapter.tables().stream())
                                .flatMap(Table::expressions),
                        ordered.stream()
                                .flatMap(chapter -> chapter.diagrams().stream())
                                .flatMap(Diagram::expressions))
                .toList();
    }
}
