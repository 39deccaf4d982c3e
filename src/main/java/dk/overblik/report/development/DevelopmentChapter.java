package dk.overblik.report.development;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Ratio;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.PeriodRanges;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenefitRows;
import dk.overblik.report.common.CourseRemarks;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PartsOfTotal;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.SeriesDiagram;
import dk.overblik.report.common.SeriesPeriods;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The series behind the overview: level, index and change over twelve months, period by period. */
public final class DevelopmentChapter {

    private static final int YEARS = 4;

    private final LeadSeries series;
    private final Scope scope;
    private final List<Period> periods;

    private DevelopmentChapter(LeadSeries series, List<Period> periods) {
        this.series = series;
        this.scope = series.scope();
        this.periods = periods;
    }

    /** The series, where the own area has figures for at least three periods. */
    public static Optional<Chapter> of(Scope scope) {
        return LeadSeries.of(dated(scope))
                .map(series -> new DevelopmentChapter(series, SeriesPeriods.of(series)))
                .filter(table -> !table.periods.isEmpty())
                .map(DevelopmentChapter::chapter);
    }

    /** An average of months is shown as the months up to its last. */
    private static Scope dated(Scope scope) {
        return scope.isAverage() ? scope.at(Period.month(scope.period().last())) : scope;
    }

    private Chapter chapter() {
        List<Table> groups = groups();
        Optional<String> onAll = onAll();
        String counted = series.measure().label() + " ";
        Table table =
                new Table(
                        !groups.isEmpty() ? counted + series.onBenefit() : "",
                        "Periode",
                        scope.areas().stream().map(a -> new Block(a.name(), columns())).toList(),
                        shown().map(at -> line(at, onAll.isPresent() ? "" : smallBases(at)))
                                .toList(),
                        sentences());
        List<Table> tables = Stream.concat(Stream.of(table), groups.stream()).toList();
        return new Chapter(
                        ChapterKind.DEVELOPMENT,
                        "Udviklingen i " + series.subject() + ", " + step(),
                        scope.areaNames()
                                + ", "
                                + PeriodNames.of(periods.get(0))
                                + " til "
                                + PeriodNames.of(scope.period())
                                + "."
                                + scope.caveatBehind(),
                        tables,
                        notes(tables, onAll))
                .with(SeriesDiagram.compared(series, periods));
    }

    /** What tells the sheet's name from that of the overview: how far its lines lie apart. */
    private String step() {
        return switch (scope.period().kind()) {
            case MONTH -> "måned for måned";
            case QUARTER -> "kvartal for kvartal";
            case HALF_YEAR -> "halvår for halvår";
            case YEAR -> "år for år";
            case ROLLING_YEAR, YEAR_TO_DATE, SPAN -> "periode for periode";
        };
    }

    /**
     * The newest first, which is what readers look for; a period that the export has no cells for
     * has no line.
     */
    private Stream<Period> shown() {
        return DevelopmentSentences.newestFirst(periods).stream()
                .filter(at -> DevelopmentSentences.isInExport(series, at));
    }

    /** The sentences with the lines that there are. */
    private List<Wording> sentences() {
        List<Period> all = DevelopmentSentences.newestFirst(periods);
        List<Period> shown = shown().toList();
        return new DevelopmentSentences(series, periods)
                .all().stream()
                        .map(
                                said ->
                                        said.moved(
                                                at ->
                                                        new Place(
                                                                shown.indexOf(all.get(at.line())),
                                                                at.column())))
                        .toList();
    }

    private List<Column> columns() {
        return List.of(
                new Column(series.measure().label(), Unit.COUNT),
                new Column("Indeks (" + PeriodNames.of(periods.get(0)) + " = 100)", Unit.INDEX),
                new Column("Udvikling i pct. " + SentenceNames.sinceEach(scope), Unit.PERCENT));
    }

    private Line line(Period period, String remark) {
        List<Expression> cells =
                scope.areas().stream().flatMap(area -> cells(area, period)).toList();
        Role role = period.equals(scope.period()) ? Role.OWN : Role.MEMBER;
        return Line.of(PeriodNames.of(period), role, cells, remark).with(series.goodEnd());
    }

    private Stream<Expression> cells(Area area, Period period) {
        Observation level = series.figure(area, period);
        return Stream.of(
                new Observed(level),
                Ratio.index(series.figure(area, periods.get(0)), level),
                change(area, period));
    }

    private Expression change(Area area, Period period) {
        return Change.inPercent(
                series.figure(area, period.yearBefore()), series.figure(area, period));
    }

    /**
     * What is to be said of each line that has a change, where all say the same of several: then it
     * is told once, under the table.
     */
    private Optional<String> onAll() {
        List<String> said = shown().filter(this::hasChange).map(this::smallBases).toList();
        return said.size() > 1 && said.stream().distinct().count() == 1
                ? said.stream().findFirst().filter(any -> !any.isEmpty())
                : Optional.empty();
    }

    private boolean hasChange(Period period) {
        return scope.areas().stream().anyMatch(area -> Diagram.isKnown(change(area, period)));
    }

    private String smallBases(Period period) {
        String areas =
                Scope.names(
                        scope.areas().stream()
                                .filter(area -> series.hasSmallBase(area, period))
                                .toList());
        return areas.isEmpty() ? "" : "lille grundlag: " + areas;
    }

    /** The own area's benefits, in the report's period and in the same one of earlier years. */
    private List<Table> groups() {
        PartsOfTotal division = PartsOfTotal.of(scope, series.benefits());
        List<Period> years = years();
        if (series.benefits().size() < 2 || years.size() < 2) {
            return List.of();
        }
        List<Table> tables = new ArrayList<>();
        if (division.shown().size() > 1) {
            String caption = series.measure().label() + " fordelt på ydelser";
            tables.add(groups(caption, division.shown(), years));
        }
        if (!division.apart().isEmpty()) {
            tables.add(groups(division.caption(), division.apart(), years));
        }
        return tables;
    }

    private List<Period> years() {
        return IntStream.range(0, YEARS)
                .mapToObj(i -> SeriesPeriods.earlier(scope.period(), 12 * i))
                .filter(periods::contains)
                .sorted()
                .toList();
    }

    private Table groups(String caption, List<BenefitGroup> benefits, List<Period> years) {
        List<Line> lines = new ArrayList<>();
        for (BenefitGroup benefit : benefits) {
            SeriesKey key = new SeriesKey(scope.own(), benefit, series.measure());
            List<Expression> cells =
                    years.stream()
                            .<Expression>map(at -> new Observed(scope.dataset().get(key, at)))
                            .toList();
            Role role = BenefitRows.role(benefit);
            lines.add(Line.of(SentenceNames.inRow(benefit), role, cells, ""));
        }
        return new Table(
                caption,
                "Ydelsesgruppe",
                List.of(
                        new Block(
                                scope.own().name(),
                                years.stream()
                                        .map(at -> new Column(PeriodNames.of(at), Unit.COUNT))
                                        .toList())),
                lines,
                List.of());
    }

    private List<String> notes(List<Table> tables, Optional<String> onAll) {
        List<String> notes = new ArrayList<>(missing(tables));
        series.remarkOnFew().ifPresent(notes::add);
        onAll.map(said -> DanishNames.first(said) + ", i alle linjer.").ifPresent(notes::add);
        notes.addAll(course(tables.size() > 1));
        if (tables.size() > 1) {
            notes.addAll(BenefitRows.remarks(scope, series.benefits()));
        }
        Remarks.preliminary(scope, scope.period()).ifPresent(notes::add);
        if (new DevelopmentSentences(series, periods).tellTrend()) {
            notes.add(
                    "Tendensen er beregnet, da rapporten blev lavet; den følger ikke med, hvis et"
                            + " tal rettes.");
        }
        return notes;
    }

    /** What has no figure, and why. */
    private List<String> missing(List<Table> tables) {
        List<Period> unfounded = unfounded();
        List<String> notes = new ArrayList<>(Remarks.dots(besides(unfounded, tables)));
        if (!unfounded.isEmpty()) {
            notes.add(
                    "Udviklingen i pct. er ikke vist for "
                            + PeriodRanges.of(unfounded)
                            + ", da udtrækket ikke har tal for året før.");
        }
        for (Area area : scope.areas()) {
            if (series.figure(area, periods.get(0)).figure() instanceof Figure.Missing) {
                notes.add(
                        "Indekset for "
                                + SentenceNames.inSentence(area)
                                + " kan ikke beregnes, da tallet for "
                                + PeriodNames.of(periods.get(0))
                                + " mangler.");
            }
        }
        List<Period> absent =
                periods.stream()
                        .filter(at -> !DevelopmentSentences.isInExport(series, at))
                        .toList();
        if (!absent.isEmpty()) {
            String which = DanishNames.first(PeriodRanges.of(absent));
            notes.add(which + " er ikke vist, da udtrækket ikke har tal.");
        }
        return notes;
    }

    /**
     * The lines of whose year before the export has no cells, unless all are such: one remark says
     * that once.
     */
    private List<Period> unfounded() {
        List<Period> shown = shown().toList();
        List<Period> unfounded =
                shown.stream()
                        .filter(at -> !DevelopmentSentences.isInExport(series, at.yearBefore()))
                        .toList();
        return unfounded.size() < shown.size() ? unfounded : List.of();
    }

    /** The tables without the changes of some periods. */
    private List<Table> besides(List<Period> unfounded, List<Table> tables) {
        Table table = tables.get(0);
        List<String> left = unfounded.stream().map(PeriodNames::of).toList();
        List<Line> lines =
                table.lines().stream()
                        .map(line -> left.contains(line.label()) ? withoutChanges(line) : line)
                        .toList();
        Table others =
                new Table(table.caption(), table.labelHeading(), table.blocks(), lines, List.of());
        return Stream.concat(Stream.of(others), tables.stream().skip(1)).toList();
    }

    private Line withoutChanges(Line line) {
        int width = columns().size();
        List<Cell> cells = new ArrayList<>(line.cells());
        for (int column = width - 1; column < cells.size(); column += width) {
            cells.set(column, Cell.of(Wording.of("")));
        }
        return new Line(line.label(), line.role(), cells, "");
    }

    /** What both tables cross: the series goes further back than its benefits. */
    private List<String> course(boolean withBenefits) {
        List<BenefitGroup> lead = List.of(series.benefit());
        List<Period> earlier = earlier();
        CourseRemarks course = since(Collections.min(earlier));
        List<String> remarks = new ArrayList<>(SeriesBreaks.since(scope, earlier).remarks(lead));
        if (withBenefits) {
            List<Period> years = years();
            List<BenefitGroup> all = series.benefits();
            remarks.addAll(SeriesBreaks.since(scope, years).remarks(all));
            remarks.addAll(since(years.get(0)).ofBenefits(all));
        }
        remarks.addAll(course.ofBenefits(lead));
        remarks.addAll(course.ended());
        remarks.addAll(course.ofAreas());
        remarks.addAll(course.ofGroups());
        return remarks.stream().distinct().toList();
    }

    private CourseRemarks since(Period first) {
        return new CourseRemarks(scope, List.of(series.measure()), first);
    }

    /** All that is shown, and the periods before it that a change which is shown begins in. */
    private List<Period> earlier() {
        Stream<Period> begun =
                periods.stream()
                        .map(Period::yearBefore)
                        .filter(
                                before ->
                                        scope.areas().stream()
                                                .map(area -> series.figure(area, before).figure())
                                                .anyMatch(Figure.Known.class::isInstance));
        return Stream.concat(begun, periods.stream()).distinct().toList();
    }
}
