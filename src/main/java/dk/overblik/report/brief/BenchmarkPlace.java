package dk.overblik.report.brief;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.rulebook.BenchmarkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The official place on the benchmark in all, and how it has changed. */
record BenchmarkPlace(Scope scope, Observation rank, Optional<Observation> earlier) {

    private static final Place NOW = new Place(0, 0);
    private static final Place CHANGE = new Place(0, 2);

    /** The table, where the own area has a place. */
    static Optional<Table> of(Scope scope) {
        return scope.has(Concept.RANK)
                ? new BenchmarkFigures(scope).now().flatMap(now -> of(scope.at(now), now))
                : Optional.empty();
    }

    /** What is to be said of its period. */
    static Optional<String> remark(Scope scope) {
        BenchmarkFigures figures = new BenchmarkFigures(scope);
        return figures.now().flatMap(now -> figures.remarkOnPeriod(scope.period(), now));
    }

    private static Optional<Table> of(Scope scope, Period now) {
        BenchmarkFigures figures = new BenchmarkFigures(scope);
        return figures.parts(now).stream()
                .filter(figures::isTotal)
                .findFirst()
                .map(total -> of(scope, figures, total, now))
                .filter(place -> isKnown(place.rank))
                .map(BenchmarkPlace::table);
    }

    private static BenchmarkPlace of(
            Scope scope, BenchmarkFigures figures, BenchmarkArea total, Period now) {
        Optional<Observation> earlier =
                figures.before(now)
                        .map(at -> figures.figure(total, BenchmarkFigures.RANK, at))
                        .filter(BenchmarkPlace::isKnown);
        return new BenchmarkPlace(
                scope, figures.figure(total, BenchmarkFigures.RANK, now), earlier);
    }

    private static boolean isKnown(Observation rank) {
        return rank.figure() instanceof Figure.Known;
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        List<Expression> cells = new ArrayList<>();
        columns.add(new Column("Placering " + PeriodNames.of(rank.period()), Unit.RANK));
        cells.add(new Observed(rank));
        earlier.ifPresent(
                before -> {
                    columns.add(
                            new Column("Placering " + PeriodNames.of(before.period()), Unit.RANK));
                    cells.add(new Observed(before));
                    columns.add(
                            new Column(
                                    "Ændring i placering (en forbedring er positiv)", Unit.RANK));
                    cells.add(Change.inPlaces(before, rank));
                });
        return new Table(
                "Benchmark",
                "Ydelsesområde",
                List.of(new Block("", columns)),
                List.of(Line.of("I alt", Role.MEMBER, cells, "")),
                List.of(sentence()));
    }

    private Wording sentence() {
        long municipalities =
                scope.vocabulary().areas().all().stream()
                        .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                        .count();
        String own = scope.own().name();
        List<Part> parts = new ArrayList<>();
        parts.add(new Words("På benchmarkranglisten er " + own + " nr. "));
        parts.add(new Amount(NOW, 0));
        parts.add(new Words(" af " + municipalities + " i alt i " + PeriodNames.of(rank.period())));
        earlier.ifPresent(before -> parts.add(moved(PeriodNames.of(before.period()))));
        parts.add(new Words("."));
        return new Wording(
                parts,
                DanishNames.genitive(own) + " placering på benchmarkranglisten er ikke oplyst.");
    }

    private static Part moved(String before) {
        List<Part> places =
                List.of(
                        new Amount(CHANGE, 0),
                        new Noun(CHANGE, " placering", " placeringer"),
                        new Words(" siden " + before));
        return When.bySign(
                CHANGE,
                0,
                new Words("; det er et fald på ").before(places),
                new Words("; det er en forbedring på ").before(places),
                List.of(new Words(", uændret siden " + before)));
    }
}
