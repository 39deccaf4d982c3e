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
        texts.add(notes.definitions());
        texts.addAll(scope.rules().remarks(SUPERVISION));
        texts.addAll(Remarks.dots(tables));
        return texts;
    }

    /** What is in the parts; of those that changed inside the period also what was before. */
    private String definitions() {
        StringBuilder text = new StringBuilder(String.join(" ", definitionsIn(now.last())));
        for (YearMonth month = now.last();
                month.isAfter(now.first());
                month = month.minusMonths(1)) {
            List<String> earlier = new ArrayList<>(definitionsIn(month.minusMonths(1)));
            earlier.removeAll(definitionsIn(month));
            if (!earlier.isEmpty()) {
                text.append(" Før ").append(PeriodNames.of(Period.month(month))).append(": ");
                text.append(String.join(" ", earlier));
            }
        }
        return text.toString();
    }

    private List<String> definitionsIn(YearMonth month) {
        return figures.parts(Period.month(month)).stream().map(BenchmarkArea::definition).toList();
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
