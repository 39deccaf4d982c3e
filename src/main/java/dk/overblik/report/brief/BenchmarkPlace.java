package dk.overblik.report.brief;

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
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
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
import java.util.stream.Stream;

/**
 * How many more or fewer there are than expected, and the official place on the benchmark in all,
 * now and before.
 */
record BenchmarkPlace(
        Scope scope,
        BenchmarkFigures figures,
        Expression difference,
        Observation rank,
        Optional<Observation> earlier) {

    private static final String BEST = " på benchmarkranglisten (nr. 1 er bedst)";

    /** Empty where the own area has no place. */
    static Optional<BenchmarkPlace> of(Scope scope) {
        return scope.has(Concept.RANK)
                ? new BenchmarkFigures(scope).now().flatMap(now -> of(scope.at(now), now))
                : Optional.empty();
    }

    private static Optional<BenchmarkPlace> of(Scope scope, Period now) {
        BenchmarkFigures figures = new BenchmarkFigures(scope);
        return figures.parts(now).stream()
                .filter(figures::isTotal)
                .findFirst()
                .map(total -> of(scope, figures, total, now))
                .filter(place -> isKnown(place.rank));
    }

    private static BenchmarkPlace of(
            Scope scope, BenchmarkFigures figures, BenchmarkArea total, Period now) {
        return new BenchmarkPlace(
                scope,
                figures,
                figures.difference(total, now),
                figures.figure(total, BenchmarkFigures.RANK, now),
                figures.before(now)
                        .map(at -> figures.figure(total, BenchmarkFigures.RANK, at))
                        .filter(BenchmarkPlace::isKnown));
    }

    private static boolean isKnown(Observation rank) {
        return rank.figure() instanceof Figure.Known;
    }

    /**
     * What is to be said of its periods.
     *
     * @param rest the period of what else is told
     */
    List<String> remarks(Period rest) {
        Period now = rank.period();
        return Stream.of(
                        figures.remarkOnPeriod(rest, now),
                        earlier.map(Observation::period)
                                .filter(BenchmarkPlace::isLong)
                                .map(BenchmarkPlace::remarkOnBefore),
                        figures.remarkOnOverlap(now))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String remarkOnBefore(Period before) {
        return "Placeringen før er den for " + PeriodNames.of(before) + ".";
    }

    /** Whether a period has two ends to tell of, for which a heading beside a chart has no room. */
    private static boolean isLong(Period period) {
        return PeriodNames.brief(period).contains(" - ");
    }

    /** Its line, with the sentence. */
    Table table() {
        List<Column> columns = new ArrayList<>();
        List<Expression> cells = new ArrayList<>();
        if (isKnownDifference()) {
            columns.add(new Column("Faktisk minus forventet", Unit.COUNT));
            cells.add(difference);
        }
        columns.add(new Column("Placering " + PeriodNames.brief(rank.period()), Unit.RANK));
        cells.add(new Observed(rank));
        earlier.ifPresent(
                before -> {
                    String when =
                            isLong(before.period()) ? "før" : PeriodNames.brief(before.period());
                    columns.add(new Column("Placering " + when, Unit.RANK));
                    cells.add(new Observed(before));
                });
        return new Table(
                "Benchmark",
                "Ydelsesområde",
                List.of(new Block("", columns)),
                List.of(Line.of("I alt", Role.MEMBER, cells, "")),
                List.of(sentence()));
    }

    private boolean isKnownDifference() {
        return difference.figure() instanceof Figure.Known;
    }

    private Wording sentence() {
        String own = scope.own().name();
        List<Part> parts = new ArrayList<>();
        parts.add(new Words("I " + PeriodNames.of(rank.period()) + " var "));
        if (isKnownDifference()) {
            parts.addAll(beyond());
            parts.add(new Words("; kommunen er samlet nr. "));
        } else {
            parts.add(new Words(own + " samlet nr. "));
        }
        Place now = new Place(0, isKnownDifference() ? 1 : 0);
        parts.add(new Amount(now, 0));
        parts.add(new Words(" af " + municipalities() + BEST));
        earlier.ifPresent(
                then ->
                        parts.add(
                                moved(
                                        now,
                                        new Place(0, now.column() + 1),
                                        PeriodNames.of(then.period()))));
        parts.add(new Words("."));
        return new Wording(
                parts,
                DanishNames.genitive(own) + " placering på benchmarkranglisten er ikke oplyst.");
    }

    private long municipalities() {
        return scope.vocabulary().areas().all().stream()
                .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                .count();
    }

    /** "der 60 færre på offentlig forsørgelse i Norddjurs end forventet". */
    private List<Part> beyond() {
        Place place = new Place(0, 0);
        String whom = " på offentlig forsørgelse " + DanishNames.at(scope.own().name());
        String behind = whom + " end forventet";
        Amount amount = new Amount(place, 0);
        return List.of(
                new Words("der "),
                When.bySign(
                        place,
                        0,
                        List.of(amount, CountDifference.of(place, true, behind)),
                        List.of(amount, CountDifference.of(place, false, behind)),
                        List.of(new Words("lige så mange" + whom + " som forventet"))));
    }

    private static Part moved(Place now, Place then, String before) {
        List<Part> from =
                List.of(new Words(" mod nr. "), new Amount(then, 0), new Words(" i " + before));
        return When.byOrder(now, then, 0, from, List.of(new Words(" ligesom i " + before)), from);
    }
}
