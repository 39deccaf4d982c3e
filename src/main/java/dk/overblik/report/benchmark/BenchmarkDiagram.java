package dk.overblik.report.benchmark;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
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

/** The official places on the benchmark over time: the total, and the areas that it is made of. */
final class BenchmarkDiagram {

    private static final int FEWEST = 3;

    private BenchmarkDiagram() {}

    /** Empty where the total has places for too few periods. */
    static Optional<Diagram> of(Scope scope, BenchmarkFigures figures, Period now) {
        List<Period> periods = figures.all(now);
        List<BenchmarkArea> parts = figures.parts(now);
        // What the sentences beside it are held against, too.
        Period before = figures.before(now).orElse(now);
        int total = (int) parts.stream().takeWhile(part -> !figures.isTotal(part)).count();
        if (total == parts.size()) {
            return Optional.empty();
        }
        String own = scope.own().name();
        Diagram diagram =
                new Diagram(
                        Kind.PLACES,
                        Spot.BESIDE_FIRST_TABLE,
                        title(own, before),
                        "Kurver over tid med placeringen for "
                                + own
                                + " på benchmarkranglisten: i alt og for hvert ydelsesområde, fra "
                                + PeriodNames.of(periods.get(0))
                                + " til "
                                + PeriodNames.of(periods.get(periods.size() - 1))
                                + ". Den første plads er øverst.",
                        "Periode",
                        Unit.RANK,
                        parts.stream().map(BenchmarkArea::name).toList(),
                        total,
                        periods.stream().map(at -> point(figures, parts, at)).toList(),
                        -1);
        return diagram.known() < FEWEST
                ? Optional.empty()
                : Optional.of(
                        diagram.ofKnown().withFacts(facts(figures, parts.get(total), before, now)));
    }

    /** The place now, and how far it is from the one before. */
    private static Wording title(String own, Period before) {
        String first = PeriodNames.inTitle(before);
        Place moved = Diagram.fact(1);
        List<Part> places =
                List.of(new Amount(moved, 0), new Noun(moved, " placering", " placeringer"));
        List<Part> better = new ArrayList<>(places);
        better.add(new Words(" bedre end "));
        List<Part> worse = new ArrayList<>(places);
        worse.add(new Words(" dårligere end "));
        return new Wording(
                List.of(
                        new Words(own + " er nr. "),
                        new Amount(Diagram.fact(0), 0),
                        new Words(" på benchmarkranglisten, "),
                        When.bySign(moved, 0, worse, better, List.of(new Words("som "))),
                        new Words("i " + first + " " + DanishNames.unbroken("(1 er bedst)"))),
                own + ": placering på benchmarkranglisten (1 er bedst)");
    }

    private static List<Fact> facts(
            BenchmarkFigures figures, BenchmarkArea total, Period before, Period now) {
        Expression first = place(figures, total, before);
        Expression last = place(figures, total, now);
        return List.of(
                // They stand beside the first period's line, and are of no single one of them.
                new Fact("Placering i alt i " + PeriodNames.of(now), Unit.RANK, last),
                new Fact(
                        "Forbedring i placeringer fra "
                                + PeriodNames.of(before)
                                + " til "
                                + PeriodNames.of(now),
                        Unit.RANK,
                        new Difference(first, last)));
    }

    private static Expression place(BenchmarkFigures figures, BenchmarkArea part, Period at) {
        return new Observed(figures.figure(part, BenchmarkFigures.RANK, at));
    }

    private static Point point(BenchmarkFigures figures, List<BenchmarkArea> parts, Period at) {
        List<Expression> places = parts.stream().map(part -> place(figures, part, at)).toList();
        return new Point(PeriodNames.brief(at), places);
    }
}
