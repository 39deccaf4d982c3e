package dk.overblik.report.overview;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Beside;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Quantity;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenefitBars;
import dk.overblik.report.common.BenefitRows;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PartsOfTotal;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesDiagram;
import dk.overblik.report.common.SeriesPeriods;
import dk.overblik.report.common.UsualChanges;
import dk.overblik.report.course.FollowedChange;
import dk.overblik.report.derived.BenefitSums;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The overview: the development in full-time persons on public benefits over twelve months. */
public final class OverviewChapter {

    private static final Measure PERSONS = new Measure("Antal personer", Concept.PERSONS);
    private static final Measure WORKFORCE_SHARE =
            new Measure("Fuldtidspersoner i pct. af arbejdsstyrken", Concept.SHARE_OF_WORKFORCE);

    private static final Measure POPULATION_SHARE =
            new Measure("Fuldtidspersoner i pct. af befolkningen", Concept.SHARE_OF_POPULATION);

    /** The column of the own area's change in number. */
    private static final int CHANGE = 2;

    /** How many columns an area has where persons are counted, the only ones that are few. */
    private static final int WIDTH = 5;

    /** What a group must have figures of to be a line; a group of the benchmark alone is none. */
    private static final Set<Concept> COUNTED =
            Set.of(Concept.PERSONS, Concept.FULL_TIME_PERSONS, Concept.SHARE_OF_WORKFORCE);

    /** The same of an export that counts nobody. */
    private static final Set<Concept> SHARES =
            Set.of(Concept.SHARE_OF_WORKFORCE, Concept.SHARE_OF_POPULATION);

    private final Scope scope;
    private final Period now;
    private final Period before;
    private final Measure share;

    /** Who is counted twelve months apart: full-time persons, or persons where there are none. */
    private final Measure counted;

    private OverviewChapter(Scope scope) {
        this.scope = scope;
        this.now = scope.period();
        this.before = now.yearBefore();
        boolean ofPopulation =
                scope.has(Concept.SHARE_OF_POPULATION) && !scope.has(Concept.SHARE_OF_WORKFORCE);
        this.share = ofPopulation ? POPULATION_SHARE : WORKFORCE_SHARE;
        this.counted = counted(scope);
    }

    /**
     * The table, where the export has persons, or else their shares, of any benefit of the own
     * area: a report on one is not about others alone.
     */
    public static Optional<Chapter> of(Scope scope) {
        boolean fills = counts(scope) || isOfSharesAlone(scope);
        return Optional.of(new OverviewChapter(scope))
                .filter(any -> fills && scope.benefits(shown(scope)).stream().anyMatch(any::isOwn))
                .map(OverviewChapter::chapter);
    }

    /** Whether there is nothing else that a report could be about. */
    private static boolean isOfSharesAlone(Scope scope) {
        return scope.dataset().measures().stream().allMatch(m -> SHARES.contains(m.concept()));
    }

    private static Set<Concept> shown(Scope scope) {
        return counts(scope) ? COUNTED : SHARES;
    }

    /** Whether the export counts persons, or has nothing but their shares. */
    static boolean counts(Scope scope) {
        return scope.has(Concept.FULL_TIME_PERSONS) || scope.has(Concept.PERSONS);
    }

    /** Whether there are full-time persons, who alone have a development here. */
    static boolean countsFullTime(Scope scope) {
        return scope.has(Concept.FULL_TIME_PERSONS);
    }

    static Measure counted(Scope scope) {
        return countsFullTime(scope) ? Measure.FULL_TIME_PERSONS : PERSONS;
    }

    private Chapter chapter() {
        List<BenefitGroup> all =
                scope.benefits(shown(scope)).stream().filter(this::isInExport).toList();
        PartsOfTotal division = PartsOfTotal.of(scope, all);
        List<BenefitGroup> benefits = division.shown();
        List<Line> lines = lines(benefits);
        Table plain =
                new Table(
                        "",
                        "Ydelsesgruppe",
                        blocks(),
                        lines,
                        OverviewSentences.of(
                                scope,
                                benefits,
                                lines,
                                share.equals(WORKFORCE_SHARE) ? "arbejdsstyrken" : "befolkningen"));
        boolean alone = division.apart().isEmpty();
        Table table =
                plain.remarked(
                        Stream.concat(
                                        OverviewRemarks.live(scope, all, plain).stream(),
                                        UsualRemarks.of(
                                                scope,
                                                benefits,
                                                CHANGE,
                                                alone ? "" : " for totalen og dens ydelser")
                                                .stream())
                                .toList());
        List<Table> tables =
                Stream.of(Stream.of(table), apart(division), BudgetTable.of(scope).stream())
                        .flatMap(Function.identity())
                        .toList();
        Chapter chapter =
                new Chapter(
                        ChapterKind.OVERVIEW,
                        title(subject(benefits), hasChanges(lines)),
                        periodLine(lines),
                        tables,
                        OverviewRemarks.of(scope, all, tables));
        return drawing(chapter, table);
    }

    /** Of one group its name; of several their total, or else those that there are. */
    private String subject(List<BenefitGroup> benefits) {
        BenefitGroup whole = benefits.get(BenefitRows.whole(benefits));
        boolean named = benefits.size() == 1 || whole.isTotal();
        return SentenceNames.subject(scope, named ? whole : BenefitSums.SHOWN_TOTAL);
    }

    /**
     * The changes of all groups; of one alone, how many there have been, which other sheets may
     * draw as well, and what none has: whether its change has been the same for long, or else the
     * areas' beside each other.
     */
    private Chapter drawing(Chapter chapter, Table table) {
        if (!countsFullTime(scope)) {
            return chapter;
        }
        if (table.lines().size() > 1) {
            return chapter.with(BenefitBars.ofFullTime(scope).of(table.lines(), CHANGE));
        }
        Optional<LeadSeries> series = LeadSeries.of(scope);
        return chapter.with(
                        series.flatMap(any -> SeriesDiagram.alone(any, SeriesPeriods.of(any)))
                                .map(diagram -> diagram.at(Diagram.Spot.BESIDE_TEXT)))
                .with(
                        series.map(FollowedChange::of)
                                .flatMap(change -> change.drawn(OverviewChapter::overTime)));
    }

    private static Diagram overTime(Diagram diagram) {
        return diagram.onSheetBeside(ChapterKind.DEVELOPMENT);
    }

    /** A table of its own for what other exports have beside the total. */
    private Stream<Table> apart(PartsOfTotal division) {
        List<BenefitGroup> benefits = division.apart();
        if (benefits.isEmpty()) {
            return Stream.empty();
        }
        List<Line> lines = lines(benefits);
        List<Wording> sentences =
                counts(scope) ? List.of() : new SharesApart(scope, benefits).sentences(lines);
        List<Wording> remarks =
                UsualRemarks.of(scope, benefits, CHANGE, " for ydelserne fra andre udtræk");
        return Stream.of(
                new Table(division.caption(), "Ydelsesgruppe", blocks(), lines, sentences)
                        .remarked(remarks));
    }

    private List<Block> blocks() {
        Column shown = new Column(share.label() + " 16-66 år", Unit.PERCENT);
        Column moved =
                new Column(
                                "Udviklingen i pct.point " + SentenceNames.since(scope),
                                Unit.PERCENTAGE_POINTS)
                        .with(Table.Emphasis.CHANGE);
        List<Column> columns =
                counts(scope)
                        ? Stream.concat(counts(), Stream.of(shown)).toList()
                        : List.of(shown, moved);
        return scope.areas().stream().map(area -> new Block(area.name(), columns)).toList();
    }

    private List<Line> lines(List<BenefitGroup> benefits) {
        return benefits.stream().map(this::line).toList();
    }

    private String title(String subject, boolean changes) {
        if (countsFullTime(scope)) {
            return (changes ? "Udviklingen i fuldtidspersoner " : "Fuldtidspersoner ") + subject;
        }
        return counts(scope)
                ? (changes ? "Udviklingen i personer " : "Personer ") + subject
                : share.label().replace("personer i pct.", "personer " + subject + " i pct.");
    }

    private Stream<Column> counts() {
        String since = SentenceNames.since(scope);
        return Stream.of(
                new Column("Antal personer", Unit.COUNT),
                new Column("Antal fuldtidspersoner", Unit.COUNT),
                new Column(
                                "Udviklingen i antal "
                                        + (countsFullTime(scope)
                                                ? "fuldtidspersoner "
                                                : "personer ")
                                        + since,
                                Unit.COUNT)
                        .with(Table.Emphasis.CHANGE),
                new Column("Udviklingen i pct. " + since, Unit.PERCENT));
    }

    /** Whether there is any cell for a line, be it one that says that the figure is missing. */
    private boolean isInExport(BenefitGroup benefit) {
        return scope.areas().stream().anyMatch(area -> isInExport(area, benefit));
    }

    private boolean isOwn(BenefitGroup benefit) {
        return isInExport(scope.own(), benefit);
    }

    private boolean isInExport(Area area, BenefitGroup benefit) {
        return Stream.of(PERSONS, Measure.FULL_TIME_PERSONS, share)
                .map(measure -> new Cells(area, measure))
                .anyMatch(cells -> cells.has(scope, benefit, now, before));
    }

    /** The cells of one measure of one area. */
    private record Cells(Area area, Measure measure) {
        boolean has(Scope scope, BenefitGroup benefit, Period... periods) {
            return Stream.of(periods)
                    .map(at -> scope.figure(area, benefit, measure, at))
                    .anyMatch(o -> scope.dataset().find(o.key(), o.period()).isPresent());
        }
    }

    private String periodLine(List<Line> lines) {
        return scope.areaNames()
                + ", "
                + PeriodNames.of(now)
                + (hasChanges(lines) ? ". Udvikling siden " + PeriodNames.of(before) + "." : ".")
                + scope.caveatBehind();
    }

    private boolean hasChanges(List<Line> lines) {
        return lines.stream().anyMatch(this::hasChange);
    }

    private boolean hasChange(Line line) {
        int width = line.cells().size() / scope.areas().size();
        int change = counts(scope) ? CHANGE : 1;
        return IntStream.range(0, scope.areas().size())
                .mapToObj(area -> line.figure(area * width + change).figure())
                .anyMatch(Figure.Known.class::isInstance);
    }

    private Line line(BenefitGroup benefit) {
        List<Expression> cells =
                scope.areas().stream().flatMap(area -> cells(area, benefit)).toList();
        Role role = BenefitRows.role(benefit);
        return Line.of(SentenceNames.inRow(benefit), role, cells, "")
                .beside(beside(benefit))
                .with(scope.goodEnd(Measure.FULL_TIME_PERSONS, benefit));
    }

    private Stream<Expression> cells(Area area, BenefitGroup benefit) {
        Observation part = scope.figure(area, benefit, share, now);
        if (!counts(scope)) {
            return Stream.of(
                    new Observed(part),
                    Change.inNumber(scope.figure(area, benefit, share, before), part));
        }
        Observation earlier = scope.figure(area, benefit, counted, before);
        Observation level = scope.figure(area, benefit, counted, now);
        return Stream.of(
                new Observed(scope.figure(area, benefit, PERSONS, now)),
                new Observed(scope.figure(area, benefit, Measure.FULL_TIME_PERSONS, now)),
                Change.inNumber(earlier, level),
                Change.inPercent(earlier, level),
                new Observed(part));
    }

    private List<Beside> beside(BenefitGroup benefit) {
        Optional<Beside> unusual =
                new UsualChanges(scope)
                        .beside(benefit, new Place(0, CHANGE))
                        .map(words -> words.after(ofOwn()));
        return Stream.concat(smallBase(benefit).stream(), unusual.stream()).toList();
    }

    /** As long as the base is small of every area that is named. */
    private Optional<Beside> smallBase(BenefitGroup benefit) {
        List<Area> small =
                scope.areas().stream().filter(area -> hasSmallBase(scope, area, benefit)).toList();
        int level = countsFullTime(scope) ? 1 : 0;
        Stream<Quantity> bases =
                small.stream()
                        .map(area -> scope.areas().indexOf(area) * WIDTH)
                        .map(f -> new Place(0, f + level).minus(new Place(0, f + CHANGE)));
        return small.isEmpty()
                ? Optional.empty()
                : Optional.of(LeadSeries.smallBase(": " + Scope.names(small), bases));
    }

    /** Beside the changes of several areas it is said whose is told of. */
    private String ofOwn() {
        return scope.areas().size() > 1 ? scope.own().name() + ": " : "";
    }

    /** Whether a change is over so few persons that it says little. */
    private static boolean hasSmallBase(Scope scope, Area area, BenefitGroup benefit) {
        Period now = scope.period();
        boolean changes =
                scope.figure(area, benefit, counted(scope), now).figure() instanceof Figure.Known;
        return changes
                && scope.figure(area, benefit, counted(scope), now.yearBefore()).figure()
                        instanceof Figure.Known base
                && LeadSeries.isSmallBase(base);
    }
}
