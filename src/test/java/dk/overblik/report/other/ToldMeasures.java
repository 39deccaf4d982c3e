package dk.overblik.report.other;

import dk.overblik.model.Period;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.Told;
import java.util.Optional;

/** The chapter on all measures of some figures. */
final class ToldMeasures {

    private ToldMeasures() {}

    static Optional<Told> of(Dataset dataset, Period period, String comparison) {
        return Told.of(
                scope ->
                        OtherMeasuresChapter.of(
                                scope,
                                scope.dataset().measures().stream()
                                        .map(OtherMeasure::ofAnyPeriod)
                                        .toList()),
                dataset,
                period,
                comparison);
    }
}
