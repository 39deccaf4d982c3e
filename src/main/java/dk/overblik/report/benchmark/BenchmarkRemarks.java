package dk.overblik.report.benchmark;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Known;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenchmarkFigures;
import dk.overblik.report.common.Remarks;
import dk.overblik.rulebook.BenchmarkArea;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The remarks under the benchmark, each only where it applies. */
final class BenchmarkRemarks {

    private final BenchmarkFigures figures;
    private final Period now;

    /** What rules of supervision are found under. */
    static final String SUPERVISION = "tilsyn";

    private BenchmarkRemarks(BenchmarkFigures figures, Period now) {
        this.figures = figures;
        this.now = now;
    }

    static List<String> of(
            Scope scope, BenchmarkFigures figures, Optional<Period> before, List<Table> tables) {
        Period now = scope.period();
        BenchmarkRemarks notes = new BenchmarkRemarks(figures, now);
        List<String> texts = new ArrayList<>();
        texts.add(
                "Placeringerne er de officielle fra Jobindsats; nr. 1 er bedst"
                        + (before.isPresent() ? ", og en positiv ændring er en forbedring" : "")
                        + ". Forskellen er faktisk minus forventet antal: Under nul er færre på"
                        + " offentlig forsørgelse end forventet.");
        if (before.isEmpty()) {
            texts.add(
                    "Udtrækket har ingen tidligere periode af samme slags; ændringen i placering"
                            + " vises derfor ikke.");
        }
        figures.remarkOnOverlap(now).ifPresent(texts::add);
        if (notes.differ()) {
            texts.add(
                    "På grund af beregningsmetoderne bag benchmarken vil \"i alt\" ikke altid give"
                            + " det samme tal som en sammenlægning.");
        }
        if (figures.areRounded(now)) {
            texts.add(
                    "Antallene er afrundet til nærmeste "
                            + BenchmarkFigures.ROUNDED_TO
                            + " i udtrækket.");
        }
        texts.addAll(notes.definitions());
        texts.addAll(scope.rules().remarks(SUPERVISION));
        Remarks.missing(tables).ifPresent(texts::add);
        return texts;
    }

    /** What is in the parts; both ways, where it changed inside the period. */
    private List<String> definitions() {
        String earlier = definitionsIn(now.first());
        for (YearMonth month = now.first();
                !month.isAfter(now.last());
                month = month.plusMonths(1)) {
            String later = definitionsIn(month);
            if (!later.equals(earlier)) {
                String change = PeriodNames.of(Period.month(month));
                return List.of(
                        "Perioden ligger på begge sider af en ændring. Før "
                                + change
                                + ": "
                                + earlier,
                        "Fra " + change + ": " + later);
            }
        }
        return List.of(earlier);
    }

    private String definitionsIn(YearMonth month) {
        return figures.parts(Period.month(month)).stream()
                .map(BenchmarkArea::definition)
                .collect(Collectors.joining(" "));
    }

    private Expression expected(BenchmarkArea part) {
        return new Observed(figures.figure(part, BenchmarkFigures.EXPECTED, now));
    }

    private Expression actual(BenchmarkArea part) {
        return new Observed(figures.figure(part, BenchmarkFigures.ACTUAL, now));
    }

    private boolean differ() {
        return differ(this::expected)
                || differ(this::actual)
                || differ(part -> figures.difference(part, now));
    }

    /** Whether the areas, all known, add up to something else than the total. */
    private boolean differ(Function<BenchmarkArea, Expression> column) {
        double rest = 0;
        for (BenchmarkArea part : figures.parts(now)) {
            Figure figure = column.apply(part).figure();
            if (!(figure instanceof Known known)) {
                return false;
            }
            rest += figures.isTotal(part) ? known.value() : -known.value();
        }
        return rest != 0;
    }
}
