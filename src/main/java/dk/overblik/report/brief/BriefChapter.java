package dk.overblik.report.brief;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.page.Chart;
import dk.overblik.report.brief.Contributions.Kind;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.ChapterPeriod;
import dk.overblik.report.common.CourseRemarks;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.SeriesDiagram;
import dk.overblik.report.common.UsualChanges;
import dk.overblik.report.verdict.DatedGoals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How it is going, in at most five sentences, ahead of the chapters that say it at length. */
public final class BriefChapter {

    /** The chapters of which two make a report long. */
    private static final Set<ChapterKind> COUNTED =
            EnumSet.range(ChapterKind.OVERVIEW, ChapterKind.FOCUS);

    /** Whose diagram is shown where there is nothing that drives a change. */
    private static final List<ChapterKind> DRAWN =
            List.of(
                    ChapterKind.OVERVIEW,
                    ChapterKind.DEVELOPMENT,
                    ChapterKind.MUNICIPALITIES,
                    ChapterKind.BENCHMARK,
                    ChapterKind.PLACEMENT);

    /** Who have a table with a line for each group; another may have one for each area. */
    private static final Set<ChapterKind> OF_GROUPS =
            Set.of(ChapterKind.OVERVIEW, ChapterKind.EXPENDITURE);

    private static final int FEWEST_CHAPTERS = 2;
    private static final int MOST_GROUPS = 3;
    private static final int MOST_SENTENCES = 5;

    /** More lines of two tables, and what stands around them, fill more than a paper. */
    private static final int MOST_PARTS = 18;

    private final Scope scope;
    private final Optional<LeadSeries> lead;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Chapter> others;
    private final List<Contributions> all;
    private final List<Contributions> drivers;

    private BriefChapter(Scope scope, List<Chapter> others) {
        this.scope = scope;
        this.others = others;
        this.lead = lead(scope);
        this.all = lead.map(Contributions::of).orElse(List.of());
        this.drivers = shown(all);
    }

    /**
     * The chapter, where the others are more than a reader takes in at a glance.
     *
     * @param others the chapters of the report
     * @param focus the focus goals with what the rule makes of them, or shares without any, for a
     *     sheet that is of a period; their chapter holds them against other areas as well
     * @param expenditure all of it in one sentence, where there is something to compare it with
     */
    public static Optional<Chapter> of(
            Scope scope,
            List<Chapter> others,
            Function<Period, Optional<Table>> focus,
            Supplier<Optional<Table>> expenditure) {
        long counted = others.stream().filter(other -> COUNTED.contains(other.kind())).count();
        boolean isLong = counted >= FEWEST_CHAPTERS || groups(others) > MOST_GROUPS;
        return isLong
                ? Optional.of(new BriefChapter(scope, others).chapter(focus, expenditure))
                        .filter(Chapter::saysSomething)
                : Optional.empty();
    }

    /**
     * What drives the change of the total: by municipality and by benefit where one paper has room
     * for both, else the first; the sheets on municipalities and benefits have the other.
     */
    private static List<Contributions> shown(List<Contributions> all) {
        int parts = all.stream().mapToInt(each -> each.parts().size()).sum();
        return all.size() > 1 && parts > MOST_PARTS ? all.subList(0, 1) : all;
    }

    /** Of the same groups there may be two chapters. */
    private static long groups(List<Chapter> others) {
        return others.stream()
                .filter(other -> OF_GROUPS.contains(other.kind()))
                .mapToLong(BriefChapter::groups)
                .max()
                .orElse(0);
    }

    /** Those of the total, and those that other exports have beside it. */
    private static long groups(Chapter chapter) {
        return chapter.tables().stream()
                .filter(table -> table.lines().stream().noneMatch(l -> l.role() == Role.OWN))
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.role() == Role.MEMBER)
                .count();
    }

    /** The total of the report's period, or of the newest before it that it is known for. */
    private static Optional<LeadSeries> lead(Scope scope) {
        return Stream.concat(Stream.of(scope.period()), ChapterPeriod.before(scope))
                .map(scope::at)
                .flatMap(dated -> LeadSeries.of(dated).stream())
                .filter(BriefChapter::isKnown)
                .findFirst();
    }

    private static boolean isKnown(LeadSeries series) {
        return series.figure(series.scope().own(), series.scope().period()).figure()
                instanceof Figure.Known;
    }

    private Chapter chapter(
            Function<Period, Optional<Table>> focus, Supplier<Optional<Table>> expenditure) {
        lead.ifPresentOrElse(this::addTotal, this::addWithoutCount);
        Period shown = lead.map(LeadSeries::scope).orElse(scope).period();
        GoalsReached.of(scope, shown).ifPresent(tables::add);
        Optional<BenchmarkPlace> place = BenchmarkPlace.of(scope);
        if (has(ChapterKind.FOCUS)) {
            focus.apply(shown)
                    .flatMap(goals -> GoalsReached.ofFocus(goals, shown))
                    .ifPresent(goals -> addFocus(goals, place.isPresent() ? 1 : 0));
        }
        place.map(BenchmarkPlace::table).ifPresent(tables::add);
        // The share stands beside the number, where there is room for a sentence more.
        if (sentences() < MOST_SENTENCES) {
            lead.flatMap(ShareTable::of).ifPresent(share -> tables.add(1, share));
        }
        if (lead.isPresent() && sentences() < MOST_SENTENCES && has(ChapterKind.EXPENDITURE)) {
            List<Table> costs = expenditure.get().stream().toList();
            tables.addAll(costs);
            Remarks.roundedDifferences(costs).ifPresent(notes::add);
        }
        notes.addAll(Remarks.dots(tables));
        // What is on no sheet is no news of this one: then Noter says so.
        if (has(ChapterKind.GOALS)) {
            DatedGoals.remarkOnNone(scope).ifPresent(notes::add);
        }
        Scope dated = lead.map(LeadSeries::scope).orElse(scope);
        List<Period> periods = periods(dated);
        Period rest = lead.isPresent() ? scope.period() : periods.get(periods.size() - 1);
        place.ifPresent(own -> notes.addAll(own.remarks(rest)));
        notes.addAll(breaks(dated));
        lead.ifPresent(series -> notes.addAll(courses(series)));
        return new Chapter(
                        ChapterKind.BRIEF,
                        scope.own().name() + " kort fortalt",
                        Scope.areaNames(shown(dated))
                                + ", "
                                + DanishList.of(periods.stream().map(PeriodNames::of).toList())
                                + "."
                                + dated.caveatBehind(),
                        tables,
                        notes)
                .with(diagram());
    }

    /** The areas with any figure on the sheet: of focus goals and places only the own one has. */
    private List<Area> shown(Scope dated) {
        Set<Area> there =
                observations().map(figure -> figure.key().area()).collect(Collectors.toSet());
        return dated.areas().stream()
                .filter(area -> area.equals(dated.own()) || there.contains(area))
                .toList();
    }

    /**
     * The report's own, and where nobody is counted those of what is told instead: the newest that
     * is later, and the newest of the others unless some are of the report's own.
     */
    private List<Period> periods(Scope dated) {
        Period own = dated.period();
        Set<Period> told = observations().map(Observation::period).collect(Collectors.toSet());
        if (lead.isPresent() || told.isEmpty()) {
            return List.of(own);
        }
        Optional<Period> later = newest(told, at -> at.last().isAfter(own.last()));
        Optional<Period> other =
                told.contains(own)
                        ? Optional.of(own)
                        : newest(told, at -> !at.last().isAfter(own.last()));
        return Stream.of(later, other).flatMap(Optional::stream).toList();
    }

    private static Optional<Period> newest(Set<Period> all, Predicate<Period> some) {
        return all.stream().filter(some).max(Comparator.comparing(Period::last));
    }

    private Stream<Observation> observations() {
        return tables.stream().flatMap(Table::expressions).flatMap(Expression::observations);
    }

    private boolean has(ChapterKind kind) {
        return others.stream().anyMatch(other -> other.kind() == kind);
    }

    /**
     * What drives the change, else what another chapter draws. Where municipalities are drawn on
     * their own sheet, this one draws the benefits, or else how the total has gone: nobody is to
     * meet the same bars twice.
     */
    private Optional<Diagram> diagram() {
        boolean listed = isDrawn(ChapterKind.MUNICIPALITIES);
        Stream<Contributions> benefits =
                all.stream()
                        .filter(any -> listed)
                        .filter(each -> each.kind() == Kind.BENEFITS)
                        .filter(each -> drivers.contains(each) || isInOverview(each));
        return drawn(benefits)
                .or(() -> drivers.isEmpty() || !listed ? Optional.empty() : course())
                .or(() -> drawn(drivers.stream()))
                .or(this::another);
    }

    /** Of the first that can be drawn. */
    private Optional<Diagram> drawn(Stream<Contributions> some) {
        return some.flatMap(each -> DriverDiagram.of(each, sheet(each)).stream()).findFirst();
    }

    /** The total beside others' in the year that the sentences are of. */
    private Optional<Diagram> course() {
        return borrowed(Stream.of(ChapterKind.DEVELOPMENT))
                .filter(diagram -> diagram.kind() == Chart.Kind.INDEX)
                .findFirst()
                .flatMap(any -> lead.flatMap(SeriesDiagram::ofLastYear))
                .map(diagram -> diagram.at(Diagram.Spot.BESIDE_FIRST_TABLE));
    }

    private boolean isDrawn(ChapterKind kind) {
        return others.stream().anyMatch(other -> other.kind() == kind && !other.drawn().isEmpty());
    }

    private boolean isInOverview(Contributions each) {
        return each.series().scope().period().equals(scope.period())
                && others.stream().anyMatch(other -> other.kind() == ChapterKind.OVERVIEW);
    }

    /** Where the figures stand, if not here. */
    private Optional<ChapterKind> sheet(Contributions drawn) {
        return drivers.contains(drawn) ? Optional.empty() : Optional.of(ChapterKind.OVERVIEW);
    }

    /**
     * The first of them that compares anything; the own area alone only where none does. What is
     * drawn month by month is no picture of a mean of months.
     */
    private Optional<Diagram> another() {
        List<ChapterKind> drawn = lead.isPresent() ? DRAWN : List.of(ChapterKind.EXPENDITURE);
        List<Diagram> all = borrowed(Stream.concat(drawn.stream(), DRAWN.stream())).toList();
        return all.stream()
                .filter(diagram -> diagram.kind() != Chart.Kind.LINES)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(this::ofLastYear)
                .map(diagram -> diagram.at(Diagram.Spot.BESIDE_FIRST_TABLE));
    }

    private Stream<Diagram> borrowed(Stream<ChapterKind> kinds) {
        return kinds.distinct()
                .filter(kind -> kind != ChapterKind.DEVELOPMENT || !scope.isAverage())
                .flatMap(kind -> others.stream().filter(other -> other.kind() == kind))
                .flatMap(other -> offered(other).map(d -> d.onSheetBeside(other.kind())));
    }

    /**
     * Of one benefit the overview keeps the areas' bars: they are all that it has beside one line,
     * and here each area has a line of its own.
     */
    private static Stream<Diagram> offered(Chapter other) {
        boolean ofOne =
                other.kind() == ChapterKind.OVERVIEW && other.tables().get(0).lines().size() == 1;
        return other.diagrams().stream()
                .filter(diagram -> !ofOne || diagram.kind() != Chart.Kind.BARS);
    }

    /** The sentences are of the last year: a longer curve may say the opposite of them. */
    private Diagram ofLastYear(Diagram diagram) {
        return diagram.kind() == Chart.Kind.INDEX
                ? lead.flatMap(SeriesDiagram::ofLastYear).orElse(diagram)
                : diagram;
    }

    private void addTotal(LeadSeries series) {
        tables.add(new TotalTable(series).table());
        for (Contributions each : drivers) {
            DriverTable table = new DriverTable(each);
            tables.add(each.equals(drivers.get(0)) ? table.table() : table.silent());
            each.remark().ifPresent(notes::add);
        }
    }

    /** Of a report that counts nobody, the expenditure is the news, or else shares are. */
    private void addWithoutCount() {
        others.stream()
                .filter(other -> other.kind() == ChapterKind.EXPENDITURE)
                .forEach(this::addExpenditure);
        if (tables.isEmpty()) {
            ShareTable.alone(scope).ifPresent(this::addShare);
        }
    }

    private void addShare(Table share) {
        tables.add(share);
        Remarks.preliminary(scope, scope.period()).ifPresent(notes::add);
    }

    /** The total of all areas, and what moves the own one as far as the export tells. */
    private void addExpenditure(Chapter expenditure) {
        List<Table> all = expenditure.tables();
        boolean total = !all.isEmpty() && all.get(0).blocks().size() == 1;
        if (!total || all.get(0).sentences().isEmpty()) {
            return;
        }
        tables.add(all.get(0).captioned("Offentlige udgifter pr. person i arbejdsstyrken"));
        all.stream()
                .skip(1)
                .filter(table -> !table.sentences().isEmpty())
                .limit(1)
                .map(Table::ofFirstBlock)
                .map(t -> t.captioned("Udgifterne fordelt på ydelser, " + scope.own().name()))
                .forEach(tables::add);
        Remarks.roundedDifferences(tables).ifPresent(notes::add);
    }

    /**
     * How many focus goals are reached, what the rule makes of that, and the shares themselves: as
     * far as there is room, in that order, and all of the shares or none.
     *
     * @param kept how many sentences are still to come
     */
    private void addFocus(Table goals, int kept) {
        List<Wording> said = goals.sentences();
        long room = MOST_SENTENCES - kept - sentences();
        long first = Math.min(room, said.size() <= room ? said.size() : GoalsReached.ahead(goals));
        if (room > 0) {
            tables.add(goals.saying(said.subList(0, (int) first)));
        }
    }

    private Stream<String> said() {
        return tables.stream().flatMap(table -> table.sentences().stream().map(table::said));
    }

    private long sentences() {
        return tables.stream().mapToLong(table -> table.sentences().size()).sum();
    }

    /** The breaks in the total, which may be those of parts, and in all else that is shown. */
    private List<String> breaks(Scope dated) {
        List<BenefitGroup> counted =
                lead.map(LeadSeries::benefits).orElseGet(() -> ShareTable.benefits(dated));
        return Stream.concat(
                        SeriesBreaks.of(dated).remarks(counted).stream(),
                        SeriesBreaks.across(dated, tables.stream().flatMap(Table::expressions))
                                .stream())
                .distinct()
                .toList();
    }

    /** What else is to be known of the change that the sentences tell. */
    private List<String> courses(LeadSeries series) {
        Scope dated = series.scope();
        List<String> remarks = new ArrayList<>();
        remarks.addAll(CourseRemarks.of(dated).ofBenefits(series.benefits()));
        series.remarkOnFew().ifPresent(remarks::add);
        new UsualChanges(dated).explanation(said()).ifPresent(remarks::add);
        Remarks.preliminary(dated, dated.period()).ifPresent(remarks::add);
        return remarks;
    }
}
