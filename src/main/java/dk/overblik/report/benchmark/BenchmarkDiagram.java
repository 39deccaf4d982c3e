package dk.overblik.report.benchmark;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.rulebook.BenchmarkArea;
import java.util.List;
import java.util.Optional;

/** The official places on the benchmark over time: the total, and the areas that it is made of. */
final class BenchmarkDiagram {

    private static final int FEWEST = 3;

    private BenchmarkDiagram() {}

    /** Empty where the total has places for too few periods. */
    static Optional<Diagram> of(Scope scope, BenchmarkFigures figures, Period now) {
        List<Period> periods = figures.all(now);
        List<BenchmarkArea> parts = figures.parts(now);
        int total = (int) parts.stream().takeWhile(part -> !figures.isTotal(part)).count();
        if (total == parts.size()) {
            return Optional.empty();
        }
        String own = scope.own().name();
        Diagram diagram =
                new Diagram(
                        Kind.PLACES,
                        Spot.BESIDE_TEXT,
                        own + ": placering på benchmarkranglisten (1 er bedst)",
                        "Kurver over tid med placeringen for "
                                + own
                                + " på benchmarkranglisten: i alt og for hvert ydelsesområde, fra "
                                + PeriodNames.of(periods.get(0))
                                + " til "
                                + PeriodNames.of(periods.get(periods.size() - 1))
                                + ". Den første plads er øverst. Tallene står i tabellen på arket.",
                        "Periode",
                        Unit.RANK,
                        parts.stream().map(BenchmarkArea::name).toList(),
                        total,
                        periods.stream().map(at -> point(figures, parts, at)).toList(),
                        -1);
        return diagram.known() < FEWEST ? Optional.empty() : Optional.of(diagram.ofKnown());
    }

    private static Point point(BenchmarkFigures figures, List<BenchmarkArea> parts, Period at) {
        List<Expression> places =
                parts.stream()
                        .<Expression>map(
                                part ->
                                        new Observed(
                                                figures.figure(part, BenchmarkFigures.RANK, at)))
                        .toList();
        return new Point(PeriodNames.brief(at), places);
    }
}
