package dk.overblik.report.benchmark;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.report.verdict.DatedGoals;
import dk.overblik.rulebook.BenchmarkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ministry's benchmark: expected and actual persons on benefits, and the official places. */
public final class BenchmarkChapter {

    private static final Column EXPECTED = new Column("Forventet antal", Unit.COUNT);
    private static final Column ACTUAL = new Column("Faktisk antal", Unit.COUNT);
    private static final Column DIFFERENCE =
            new Column("Forskel", Unit.COUNT).with(Table.Emphasis.LOW_IS_GOOD);

    private final Scope scope;
    private final BenchmarkFigures figures;
    private final Period now;
    private final Optional<Period> before;

    private BenchmarkChapter(Scope scope, BenchmarkFigures figures, Period now) {
        this.scope = scope;
        this.figures = figures;
        this.now = now;
        this.before = figures.before(now);
    }

    /** The chapter, where the own area has a place or a count in the export's benchmark. */
    public static Optional<Chapter> of(Scope scope) {
        boolean fills = scope.has(Concept.RANK) || scope.has(Concept.ACTUAL_COUNT);
        if (!fills) {
            return Optional.empty();
        }
        BenchmarkFigures figures = new BenchmarkFigures(scope);
        return figures.now()
                .map(
                        now ->
                                new BenchmarkChapter(scope.at(now), figures, now)
                                        .chapter(figures.remarkOnPeriod(scope.period(), now)));
    }

    /**
     * @param aside what is to be said of its period
     */
    private Chapter chapter(Optional<String> aside) {
        List<Table> tables = new ArrayList<>();
        tables.add(
                new Table(
                        "",
                        "Ydelsesområde",
                        List.of(new Block("", columns())),
                        figures.parts(now).stream().map(this::line).toList(),
                        BenchmarkSentences.of(scope, figures, now, before)));
        if (scope.rules().remarks(BenchmarkRemarks.SUPERVISION).isEmpty()) {
            DatedGoals.ofBenchmark(scope, DatedGoals.of(scope))
                    .map(table -> table.captioned("Resultatmål"))
                    .ifPresent(tables::add);
        }
        if (figures.all(now).stream().anyMatch(this::tellsMore)) {
            tables.add(history());
        }
        return new Chapter(
                        ChapterKind.BENCHMARK,
                        "Benchmark: forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse",
                        periodLine(),
                        tables,
                        Stream.concat(
                                        aside.stream(),
                                        BenchmarkRemarks.of(scope, figures, before, tables)
                                                .stream())
                                .toList())
                .with(BenchmarkDiagram.of(scope, figures, now));
    }

    private String periodLine() {
        return scope.own().name()
                + ", "
                + PeriodNames.of(now)
                + "."
                + before.map(
                                period ->
                                        " Placeringen før er den for "
                                                + PeriodNames.of(period)
                                                + ".")
                        .orElse("")
                + scope.caveatBehind();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(EXPECTED, ACTUAL, DIFFERENCE));
        columns.add(new Column("Placering " + PeriodNames.of(now), Unit.RANK));
        if (before.isPresent()) {
            columns.add(new Column("Placering " + PeriodNames.of(before.get()), Unit.RANK));
            columns.add(
                    new Column("Ændring i placering", Unit.RANK).with(Table.Emphasis.HIGH_IS_GOOD));
        }
        return columns;
    }

    private Line line(BenchmarkArea part) {
        List<Expression> cells = new ArrayList<>();
        cells.add(new Observed(figures.figure(part, BenchmarkFigures.EXPECTED, now)));
        cells.add(new Observed(figures.figure(part, BenchmarkFigures.ACTUAL, now)));
        cells.add(figures.difference(part, now));
        cells.add(new Observed(figures.figure(part, BenchmarkFigures.RANK, now)));
        before.ifPresent(period -> cells.addAll(change(part, period)));
        Role role = figures.isTotal(part) ? Role.TOTAL : Role.MEMBER;
        return Line.of(part.name(), role, cells, "");
    }

    private List<Expression> change(BenchmarkArea part, Period period) {
        var earlier = figures.figure(part, BenchmarkFigures.RANK, period);
        var later = figures.figure(part, BenchmarkFigures.RANK, now);
        return List.of(new Observed(earlier), Change.inPlaces(earlier, later));
    }

    /** Whether there is a figure of a period that the table above has not. */
    private boolean tellsMore(Period period) {
        boolean placed = before.filter(period::equals).isPresent();
        return !period.equals(now)
                && figures.parts(now).stream()
                        .anyMatch(
                                part ->
                                        isKnown(figures.difference(part, period))
                                                || (!placed && isPlaced(part, period)));
    }

    private boolean isPlaced(BenchmarkArea part, Period period) {
        return isKnown(new Observed(figures.figure(part, BenchmarkFigures.RANK, period)));
    }

    private static boolean isKnown(Expression expression) {
        return expression.figure() instanceof Figure.Known;
    }

    /** Every period of the export, the one shown above marked. */
    private Table history() {
        List<Column> columns =
                List.of(
                        new Column("Forskel i antal", Unit.COUNT),
                        new Column("Placering", Unit.RANK));
        return new Table(
                scope.own().name() + " i alle udtrækkets perioder",
                "Periode",
                figures.parts(now).stream().map(part -> new Block(part.name(), columns)).toList(),
                figures.all(now).stream().map(this::historyLine).toList(),
                List.of());
    }

    private Line historyLine(Period period) {
        List<Expression> cells =
                figures.parts(now).stream()
                        .flatMap(
                                part ->
                                        Stream.of(
                                                figures.difference(part, period),
                                                new Observed(
                                                        figures.figure(
                                                                part,
                                                                BenchmarkFigures.RANK,
                                                                period))))
                        .toList();
        Role role = period.equals(now) ? Role.OWN : Role.MEMBER;
        return Line.of(PeriodNames.of(period), role, cells, "");
    }
}
