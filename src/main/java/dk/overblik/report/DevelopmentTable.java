package dk.overblik.report;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Ratio;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.Table.Block;
import dk.overblik.report.Table.Column;
import dk.overblik.report.Table.Line;
import dk.overblik.report.Table.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The series behind the overview: level, index and change over twelve months, period by period. */
final class DevelopmentTable {

    private static final int YEARS = 4;

    private final LeadSeries series;
    private final Scope scope;
    private final List<Period> periods;

    private DevelopmentTable(LeadSeries series, List<Period> periods) {
        this.series = series;
        this.scope = series.scope();
        this.periods = periods;
    }

    /** The series, where the own area has figures for at least three periods. */
    static Optional<Chapter> of(Scope scope) {
        return LeadSeries.of(dated(scope))
                .map(series -> new DevelopmentTable(series, DevelopmentPeriods.of(series)))
                .filter(table -> !table.periods.isEmpty())
                .map(DevelopmentTable::chapter);
    }

    /** An average of months is shown as the months up to its last. */
    private static Scope dated(Scope scope) {
        Period month = Period.month(scope.period().last());
        boolean averaged =
                LeadSeries.of(scope)
                        .filter(series -> !series.figure(scope.own(), scope.period()).wasRead())
                        .filter(series -> series.has(scope.own(), month))
                        .isPresent();
        return averaged ? scope.at(month) : scope;
    }

    private Chapter chapter() {
        Optional<Table> groups = groups();
        String counted = series.measure().label() + " ";
        Table table =
                new Table(
                        groups.isPresent()
                                ? counted + OverviewSentences.subject(series.benefit())
                                : "",
                        "Periode",
                        scope.areas().stream().map(a -> new Block(a.name(), columns())).toList(),
                        periods.stream().map(this::line).toList(),
                        new DevelopmentSentences(series, periods).of(columns().size()));
        List<Table> tables = Stream.concat(Stream.of(table), groups.stream()).toList();
        return new Chapter(
                        "Udvikling",
                        "Udviklingen i " + series.subject(),
                        scope.areaNames()
                                + ", "
                                + PeriodWords.of(periods.get(0))
                                + " til "
                                + PeriodWords.of(scope.period())
                                + "."
                                + scope.caveatBehind(),
                        tables,
                        notes(tables))
                .with(DevelopmentDiagram.of(series, periods));
    }

    private List<Column> columns() {
        return List.of(
                new Column(series.measure().label(), Unit.COUNT),
                new Column("Indeks (" + PeriodWords.of(periods.get(0)) + " = 100)", Unit.INDEX),
                new Column("Udvikling i pct. seneste 12 mdr.", Unit.PERCENT).with(Emphasis.CHANGE));
    }

    private Line line(Period period) {
        List<Expression> cells =
                scope.areas().stream().flatMap(area -> cells(area, period)).toList();
        Role role = period.equals(scope.period()) ? Role.OWN : Role.MEMBER;
        return Line.of(PeriodWords.of(period), role, cells, remark(period)).with(series.goodEnd());
    }

    private Stream<Expression> cells(Area area, Period period) {
        Observation level = series.figure(area, period);
        return Stream.of(
                new Observed(level),
                Ratio.index(series.figure(area, periods.get(0)), level),
                Change.inPercent(series.figure(area, period.yearBefore()), level));
    }

    private String remark(Period period) {
        String areas =
                scope.areas().stream()
                        .filter(area -> series.hasSmallBase(area, period))
                        .map(Area::name)
                        .collect(Collectors.joining(", "));
        return areas.isEmpty() ? "" : "lille grundlag: " + areas;
    }

    /** The own area's benefits, in the report's period and in the same one of earlier years. */
    private Optional<Table> groups() {
        List<BenefitGroup> benefits = series.benefits();
        List<Period> years =
                IntStream.range(0, YEARS)
                        .mapToObj(i -> DevelopmentPeriods.earlier(scope.period(), 12 * i))
                        .filter(periods::contains)
                        .sorted()
                        .toList();
        return benefits.size() > 1 && years.size() > 1
                ? Optional.of(groups(benefits, years))
                : Optional.empty();
    }

    private Table groups(List<BenefitGroup> benefits, List<Period> years) {
        List<Line> lines = new ArrayList<>();
        for (BenefitGroup benefit : benefits) {
            SeriesKey key = new SeriesKey(scope.own(), benefit, series.measure());
            List<Expression> cells =
                    years.stream()
                            .<Expression>map(at -> new Observed(scope.dataset().get(key, at)))
                            .toList();
            Role role = benefit.isTotal() ? Role.TOTAL : Role.MEMBER;
            lines.add(Line.of(BenefitLabel.of(benefit), role, cells, ""));
        }
        return new Table(
                series.measure().label() + " fordelt på ydelser",
                "Ydelsesgruppe",
                List.of(
                        new Block(
                                scope.own().name(),
                                years.stream()
                                        .map(at -> new Column(PeriodWords.of(at), Unit.COUNT))
                                        .toList())),
                lines,
                List.of());
    }

    private List<String> notes(List<Table> tables) {
        List<String> notes = new ArrayList<>();
        MissingNote.of(tables).ifPresent(notes::add);
        for (Area area : scope.areas()) {
            if (series.figure(area, periods.get(0)).figure() instanceof Figure.Missing) {
                notes.add(
                        "Indekset for "
                                + OverviewSentences.inSentence(area)
                                + " kan ikke beregnes, da tallet for "
                                + PeriodWords.of(periods.get(0))
                                + " mangler.");
            }
        }
        List<BenefitGroup> shown =
                tables.size() > 1 ? series.benefits() : List.of(series.benefit());
        notes.addAll(
                SeriesBreaks.between(scope, periods.get(0).yearBefore(), scope.period())
                        .remarks(shown));
        PreliminaryNote.of(scope, scope.period()).ifPresent(notes::add);
        if (new DevelopmentSentences(series, periods).tellTrend()) {
            notes.add(
                    "Tendensen er beregnet, da arket blev lavet; den følger ikke med, hvis et tal"
                            + " rettes.");
        }
        return notes;
    }
}
